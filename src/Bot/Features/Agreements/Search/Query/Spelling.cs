using Bot.Features.Agreements.Lexicon;
using Bot.Features.Agreements.Search.Text;

namespace Bot.Features.Agreements.Search.Query;

/// <summary>Mends mistyped words: "qundo", "notcie". Only what no text and no word list knows is touched.</summary>
internal sealed class Spelling
{
    private const int ShortestWord = 4;

    private readonly Vocabulary vocabulary;
    private readonly HashSet<string>[] known;
    private readonly HashSet<string>[] knownStems;

    public Spelling(Vocabulary vocabulary, Glossary glossary, TopicLexicon topics)
    {
        this.vocabulary = vocabulary;
        known = [.. Enumerable.Range(0, 2).Select(language => topics.Words(language).Concat(glossary.Words(language)).Concat(StopWords.All(language)).ToHashSet(StringComparer.Ordinal))];
        knownStems = [.. known.Select((words, language) => words.Select(word => Text.Stems.Of(word, language)).ToHashSet(StringComparer.Ordinal))];
    }

    /// <summary>The word that was meant; the word itself when it is known or nothing is near.</summary>
    public string Mend(string word, int language)
    {
        if (word.Length < ShortestWord || word.Any(char.IsDigit) || IsKnown(word, language) || IsKnown(word, 1 - language))
        {
            return word;
        }

        var nearest = known[language].Where(candidate => candidate.Length >= ShortestWord - 1 && candidate[0] == word[0] && EditDistance.Between(word, candidate, 1) <= 1)
            .OrderByDescending(candidate => StopWords.Contains(candidate, language)).ThenByDescending(candidate => candidate.Length).ThenBy(candidate => candidate, StringComparer.Ordinal)
            .FirstOrDefault();
        return nearest is null || Text.Stems.Of(nearest, language) == Text.Stems.Of(word, language) ? word : nearest;
    }

    // Another form of a known word is no typo.
    private bool IsKnown(string word, int language) =>
        known[language].Contains(word) || knownStems[language].Contains(Text.Stems.Of(word, language)) || vocabulary.FindTerm(word, language) >= 0;
}
