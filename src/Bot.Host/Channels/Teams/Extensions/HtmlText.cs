using AngleSharp.Html.Parser;

namespace Bot.Host.Channels.Teams.Extensions;

/// <summary>The words of a message that Teams hands over as HTML.</summary>
internal static class HtmlText
{
    /// <summary>The words; scripts and styles are none.</summary>
    public static string Plain(string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        foreach (var element in document.QuerySelectorAll("script,style"))
        {
            element.Remove();
        }

        return string.Join(' ', (document.Body?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
