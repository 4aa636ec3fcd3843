namespace Bot.Language;

/// <summary>Cuts English words down to what their forms share: "sign", "signed" and "signing" are one.</summary>
public static class EnglishStemmer
{
    private const int LeastStem = 3;

    private static readonly WordEndings Endings = new(("izations ization ations ation ements ement ments ment nesses ness ities ity ingly edly ings ing ables able ibles ible ances ance ences ence "
        + "ively ives ive ously ous ally als al ers er ors or ied ies ed ly ions ion").Split(' '));

    private static readonly HashSet<string> BeforeSilentE = [.. "ed edly er ers ing ings ingly able ables ement ements ity ities".Split(' ')];

    /// <summary>The stem of a folded word; short words and those with digits stay as they are.</summary>
    public static string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length <= LeastStem || WordEndings.HasDigit(word))
        {
            return word;
        }

        var one = Singular(word);
        var stem = Endings.CutFrom(one, LeastStem);
        return IsShortVerb(stem) && BeforeSilentE.Contains(one[stem.Length..]) ? stem + "e" : KeepsSilentE(stem) ? stem : Tidy(stem);
    }

    // "Car" and "care" are two words: of four letters a silent e is one of them, and "caring" and "cared" get it back ("running" and "planned" have their consonant twice).
    private static bool KeepsSilentE(string stem) => stem.Length == LeastStem + 1 && stem[^1] == 'e' && IsShortVerb(stem[..^1]);

    private static bool IsShortVerb(string stem) => stem.Length == LeastStem && !IsVowel(stem[0]) && IsVowel(stem[1]) && !IsVowel(stem[2]) && stem[2] is not ('w' or 'x' or 'y');

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';

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
        var length = stem.Length;
        while (length > LeastStem && stem[length - 1] is 'e')
        {
            length--;
        }

        if (length > LeastStem && stem[length - 1] == stem[length - 2] && stem[length - 1] is not ('a' or 'e' or 'i' or 'o' or 'u' or 'l' or 's'))
        {
            length--;
        }

        return length > LeastStem && stem[length - 1] is 'y' ? string.Concat(stem.AsSpan(0, length - 1), "i") : stem[..length];
    }
}
