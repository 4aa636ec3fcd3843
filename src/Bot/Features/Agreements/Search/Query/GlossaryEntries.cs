using Bot.Language;

namespace Bot.Features.Agreements.Search.Query;

/// <summary>Takes the stems out of a glossary's words and phrases.</summary>
internal static class GlossaryEntries
{
    /// <summary>The stems of words; a phrase gives its content words.</summary>
    public static IEnumerable<(int Language, string Stem)> Stems(IReadOnlyList<string> entries, int language) => entries
        .SelectMany(entry => Tokenizer.Words(entry) is [var single] ? [single] : Tokenizer.Words(entry).Where(word => !StopWords.Contains(word, language)))
        .Select(word => (language, Text.Stems.Of(word, language)));
}
