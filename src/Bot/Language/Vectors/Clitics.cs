namespace Bot.Language.Vectors;

/// <summary>Takes the little pronouns off an Italian verb: "ricordamelo" is "ricorda", "chiederti" is "chiedere".</summary>
internal static class Clitics
{
    private const int LeastVerb = 4;

    // A doubled consonant ("dammi", "dillo") belongs to short verbs, which the lists have with their pronouns.
    private static readonly string[] Endings = ["melo", "mela", "meli", "mele", "telo", "tela", "gliela", "glielo", "gliel", "gli", "mi", "ti", "si", "ci", "vi", "lo", "la", "li", "le", "ne"];

    /// <summary>The verb; null when the word carries no pronoun.</summary>
    public static string? Verb(string word)
    {
        var ending = Array.Find(Endings, ending => word.Length - ending.Length >= LeastVerb && word.EndsWith(ending, StringComparison.Ordinal));
        var verb = ending is null ? null : word[..^ending.Length];
        return verb is null ? null : verb[^1] == 'r' ? verb + "e" : verb;
    }
}
