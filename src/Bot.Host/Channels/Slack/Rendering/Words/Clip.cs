using System.Globalization;

namespace Bot.Host.Channels.Slack.Rendering.Words;

/// <summary>Cuts text to Slack's limits without cutting a letter, an emoji or an accent in two.</summary>
internal static class Clip
{
    private const string Ellipsis = "…";

    /// <summary>At most so many UTF-16 code units (the stricter way to count), with an ellipsis where something is missing.</summary>
    public static string To(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = 0;
        while (end < text.Length && end + StringInfo.GetNextTextElementLength(text, end) is var next && next <= most - Ellipsis.Length)
        {
            end = next;
        }

        return text[..end].TrimEnd() + Ellipsis;
    }
}
