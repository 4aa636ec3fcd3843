using System.Text.RegularExpressions;

namespace Bot.Host.Channels.Slack.Inbound;

/// <summary>Turns the text of a Slack message into plain words (section 5.5 of the protocol notes).</summary>
internal static partial class InboundText
{
    /// <summary>The words, without mentions of the bot; links, channels and people by their names.</summary>
    /// <param name="text">As Slack sent it.</param>
    /// <param name="botUser">Id of our own account, whose mentions are dropped; null when not known.</param>
    public static string Read(string text, string? botUser)
    {
        if (text.Contains('<', StringComparison.Ordinal))
        {
            text = Entities().Replace(text, match => Entity(match, botUser));
        }

        if (text.Contains('&', StringComparison.Ordinal))
        {
            text = text.Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal);
        }

        return text.Trim();
    }

    private static string Entity(Match match, string? botUser)
    {
        var target = match.Groups["target"].Value;
        var label = match.Groups["label"].Value;
        return target[0] switch
        {
            '@' when target.AsSpan(1).SequenceEqual(botUser) => "",
            '@' or '#' => label.Length > 0 ? target[0] + label.TrimStart('@', '#') : target,
            '!' => label.Length > 0 ? label : "@" + target[1..].Split('^')[0],
            _ => label.Length > 0 && !target.StartsWith("http", StringComparison.Ordinal) ? label : target,
        };
    }

    [GeneratedRegex("<(?<target>[^<>|]+)(\\|(?<label>[^<>]*))?>", RegexOptions.None, 200)]
    private static partial Regex Entities();
}
