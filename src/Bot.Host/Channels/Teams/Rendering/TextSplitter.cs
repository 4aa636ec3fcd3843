namespace Bot.Host.Channels.Teams.Rendering;

/// <summary>Splits a long text where a reader would pause: between paragraphs, else lines, else words.</summary>
internal static class TextSplitter
{
    /// <summary>Parts of at most so many characters; at least one.</summary>
    public static IReadOnlyList<string> Split(string text, int most)
    {
        var parts = new List<string>();
        var rest = text.AsSpan().Trim();
        while (rest.Length > most)
        {
            var end = Cut(rest[..most]);
            parts.Add(rest[..end].TrimEnd().ToString());
            rest = rest[end..].TrimStart();
        }

        parts.Add(rest.ToString());
        return parts;
    }

    private static int Cut(ReadOnlySpan<char> window)
    {
        foreach (var pause in (ReadOnlySpan<string>)["\n\n", "\n", " "])
        {
            var at = window.LastIndexOf(pause, StringComparison.Ordinal);
            if (at > window.Length / 2)
            {
                return at;
            }
        }

        return char.IsHighSurrogate(window[^1]) ? window.Length - 1 : window.Length;
    }
}
