using System.Net;
using System.Text.RegularExpressions;

namespace Bot.Host.Channels.Teams.Inbound;

/// <summary>The words of a message without the mention of the bot (protocol, section 1.8).</summary>
internal static partial class MentionText
{
    /// <summary>The words; the names of other people who are mentioned stay.</summary>
    public static string Strip(Activity activity)
    {
        var text = activity.Root.TextAt("text");
        foreach (var entity in activity.Root.ListAt("entities"))
        {
            // Identity is the id: anybody can write the bot's name between the marks.
            if (entity.TextAt("type") != "mention" || entity.TextAt("mentioned", "id") != activity.RecipientId)
            {
                continue;
            }

            var mention = entity.TextAt("text") is { Length: > 0 } written ? written : $"<at>{entity.TextAt("mentioned", "name")}</at>";
            text = text.Replace(mention, " ", StringComparison.OrdinalIgnoreCase);
        }

        text = text.Contains('<', StringComparison.Ordinal) ? Marks().Replace(text, "") : text;
        text = WebUtility.HtmlDecode(text).Replace('\u00a0', ' ');
        return Blanks().Replace(text, " ").Trim();
    }

    [GeneratedRegex("</?at(\\s[^>]*)?>", RegexOptions.IgnoreCase, 100)]
    private static partial Regex Marks();

    // Line breaks stay: a pasted list is read line by line.
    [GeneratedRegex("[ \\t]+", RegexOptions.None, 100)]
    private static partial Regex Blanks();
}
