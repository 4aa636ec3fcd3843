namespace Bot.Features.Agreements.Answers.Wording;

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

        var end = words.LastIndexOf(' ', most - 1);
        return words[..(end > most / 2 ? end : most - 1)].TrimEnd(' ', ',', ';', '.', '·') + "…";
    }
}
