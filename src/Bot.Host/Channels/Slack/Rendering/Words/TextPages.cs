namespace Bot.Host.Channels.Slack.Rendering.Words;

/// <summary>Splits long Markdown where a reader would pause: between paragraphs, else lines, else words.</summary>
internal static class TextPages
{
    private static readonly string[] Pauses = ["\n\n", "\n", " "];

    /// <summary>The whole text, part by part.</summary>
    public static IEnumerable<string> All(string markdown, int most)
    {
        do
        {
            (var now, markdown) = Split(markdown, most);
            yield return now;
        }
        while (markdown.Length > 0);
    }

    /// <summary>The part to show now and the part to show when asked; the second is empty when all fits.</summary>
    /// <param name="markdown">The whole text.</param>
    /// <param name="most">Most characters of the first part, markup included.</param>
    public static (string Now, string Later) Split(string markdown, int most)
    {
        if (markdown.Length <= most)
        {
            return (markdown, "");
        }

        var cut = -1;
        foreach (var pause in Pauses)
        {
            cut = markdown.LastIndexOf(pause, most, StringComparison.Ordinal);
            if (cut > most / 4)
            {
                break;
            }
        }

        cut = cut > 0 ? cut : Clip.To(markdown, most).Length - 1;
        var later = markdown[cut..].TrimStart();
        var isWithinQuote = markdown[..cut].Split('\n')[^1].StartsWith("> ", StringComparison.Ordinal) && !later.StartsWith("> ", StringComparison.Ordinal);
        return (markdown[..cut].TrimEnd(), isWithinQuote && markdown[cut] == ' ' ? "> " + later : later);
    }
}
