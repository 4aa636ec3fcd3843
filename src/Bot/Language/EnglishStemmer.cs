namespace Bot.Language;

/// <summary>Cuts English words down to what their forms share: "sign", "signed" and "signing" are one.</summary>
public static class EnglishStemmer
{
    private const int LeastStem = 3;

    private static readonly string[] Endings = [.. ("izations ization ations ation ements ement ments ment nesses ness ities ity ingly edly ings ing ables able ibles ible ances ance ences ence "
        + "ively ives ive ously ous ally als al ers er ors or ied ies ed ly ions ion").Split(' ').OrderByDescending(ending => ending.Length)];

    /// <summary>The stem of a folded word; short words and those with digits stay as they are.</summary>
    public static string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length <= LeastStem || word.Any(char.IsDigit))
        {
            return word;
        }

        var singular = Singular(word);
        var ending = Endings.FirstOrDefault(ending => singular.Length - ending.Length >= LeastStem && singular.EndsWith(ending, StringComparison.Ordinal));
        return Tidy(ending is null ? singular : singular[..^ending.Length]);
    }

    private static string Singular(string word) => word switch
    {
        _ when word.EndsWith("ss", StringComparison.Ordinal) || word.EndsWith("us", StringComparison.Ordinal) || word.EndsWith("is", StringComparison.Ordinal) => word,
        _ when word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4 => word[..^3] + "y",
        _ when word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal) => word[..^2],
        _ when word.EndsWith('s') => word[..^1],
        _ => word,
    };

    // "agree" and "agreement", "planned" and "plan", "party" and "parties".
    private static string Tidy(string stem)
    {
        while (stem.Length > LeastStem && stem[^1] is 'e')
        {
            stem = stem[..^1];
        }

        if (stem.Length > LeastStem && stem[^1] == stem[^2] && stem[^1] is not ('a' or 'e' or 'i' or 'o' or 'u' or 'l' or 's'))
        {
            stem = stem[..^1];
        }

        return stem.Length > LeastStem && stem[^1] is 'y' or 'i' ? stem[..^1] + "i" : stem;
    }
}
