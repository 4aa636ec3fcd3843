using Bot.Features.Agreements.Search.Text;
using Bot.Language;
using Bot.Language.Vectors;

namespace Bot.Features.Agreements.Search.Ranking;

/// <summary>Where every word of a vocabulary points, in each language that has it: found once, because finding one is much slower than comparing two.</summary>
internal sealed class WordVectorTable(Vocabulary vocabulary)
{
    private readonly WordVector?[][] vectors = [.. Locale.All.Select((_, language) => Read(vocabulary, language))];

    /// <summary>The vector of a word of the vocabulary in a language; null when it is unknown or stands in no text of it.</summary>
    public WordVector? Of(int word, int language) => vectors[language][word];

    private static WordVector?[] Read(Vocabulary vocabulary, int language) =>
        [.. vocabulary.Words.Select((word, number) => vocabulary.FindTerm(number, language) < 0 ? null : WordVectors.Shipped.Find(word, Locale.All[language]))];
}
