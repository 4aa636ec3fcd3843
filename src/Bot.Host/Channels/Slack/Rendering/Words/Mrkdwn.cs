namespace Bot.Host.Channels.Slack.Rendering.Words;

/// <summary>Slack's own markup, used only where a link needs it (section 5.5 of the protocol notes).</summary>
internal static class Mrkdwn
{
    /// <summary>Text that mentions nobody and links nowhere, whatever it holds.</summary>
    public static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>A link with its words.</summary>
    public static string Link(Uri address, string words) =>
        $"<{address.AbsoluteUri.Replace("|", "%7C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)}|{Escape(words).Replace('|', '¦')}>";

    /// <summary>Bold words of our own, on a line of their own.</summary>
    public static string Bold(string words) => $"*{Escape(words).Replace('*', '∗')}*";
}
