using Bot.Language;

namespace Bot.Features.Agreements.Search.Text;

/// <summary>Every word and stem of an index, as numbers: a word is stemmed once, however often it occurs.</summary>
public sealed class Vocabulary
{
    private readonly Dictionary<string, int> wordNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> wordsBySpan;
    private readonly List<string> words = [];
    private readonly List<int>[] stemsOfWords = [.. Locale.All.Select(_ => new List<int>())];
    private readonly Dictionary<(int Language, string Stem), int> termNumbers = [];

    /// <summary>Starts an empty vocabulary.</summary>
    public Vocabulary() => wordsBySpan = wordNumbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many terms (stems of a language) there are.</summary>
    public int TermCount => termNumbers.Count;

    /// <summary>The words, by their number.</summary>
    public IReadOnlyList<string> Words => words;

    /// <summary>Number of a language: its place in <see cref="Locale.All"/>; other languages count as English.</summary>
    public static int LanguageOf(string code) => code.StartsWith("it", StringComparison.OrdinalIgnoreCase) ? 0 : 1;

    /// <summary>Number of a folded word; a new one when it was never seen.</summary>
    public int Word(ReadOnlySpan<char> folded)
    {
        if (!wordsBySpan.TryGetValue(folded, out var number))
        {
            var word = folded.ToString();
            number = words.Count;
            words.Add(word);
            wordNumbers.Add(word, number);
            Array.ForEach(stemsOfWords, stems => stems.Add(-1));
        }

        return number;
    }

    /// <summary>Number of the term that a word is in a language.</summary>
    public int Term(int word, int language)
    {
        var term = stemsOfWords[language][word];
        if (term < 0)
        {
            var key = (language, Stems.Of(words[word], language));
            if (!termNumbers.TryGetValue(key, out term))
            {
                termNumbers.Add(key, term = termNumbers.Count);
            }

            stemsOfWords[language][word] = term;
        }

        return term;
    }

    /// <summary>Number of a known folded word; -1 when no text has it.</summary>
    public int FindWord(string folded) => wordNumbers.GetValueOrDefault(folded, -1);

    /// <summary>Number of the term of a known word in a language; -1 when no text of that language has it.</summary>
    public int FindTerm(int word, int language) => stemsOfWords[language][word];

    /// <summary>Number of the term of a stem in a language; -1 when no text has it.</summary>
    public int FindStem(string stem, int language) => termNumbers.GetValueOrDefault((language, stem), -1);

    /// <summary>The stems of a language, with the number of their term.</summary>
    internal IEnumerable<(string Stem, int Term)> AllStems(int language) => termNumbers.Where(entry => entry.Key.Language == language).Select(entry => (entry.Key.Stem, entry.Value));

    /// <summary>Number of the term of a folded word in a language; -1 when no text has it.</summary>
    public int FindTerm(string folded, int language) => termNumbers.GetValueOrDefault((language, Stems.Of(folded, language)), -1);
}
