namespace Bot.Language;

/// <summary>Shortens words for where there is little room, between words where it can.</summary>
internal static class Clip
{
    /// <summary>At most so many characters, with an ellipsis where some are left out.</summary>
    public static string To(string words, int most)
    {
        if (words.Length <= most)
        {
            return words;
        }

        var space = words.LastIndexOf(' ', most - 1);
        var end = space > most / 2 ? space : most - 1;

        // A character of two halves stays whole.
        return words[..(char.IsHighSurrogate(words[end - 1]) ? end - 1 : end)].TrimEnd(' ', ',', ';', '.', '·') + "…";
    }
}
