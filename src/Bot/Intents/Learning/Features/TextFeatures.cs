using Bot.Language;
using Bot.Language.Vectors;

namespace Bot.Intents.Learning.Features;

/// <summary>
/// Takes a text apart into hashed features in three blocks: words, stems and pairs of words; letter sequences within words;
/// groups of meaning and pairs of them.
/// </summary>
internal sealed class TextFeatures(Speller speller, Concepts concepts)
{
    /// <summary>How many blocks there are.</summary>
    public const int Blocks = 3;

    private const int ShortestSequence = 2;
    private const int LongestSequence = 5;

    // A message longer than this says no more about its intent.
    private const int MostWords = 150;
    private const int MostCharacters = 4000;

    /// <summary>The words of a text that count.</summary>
    public static IReadOnlyList<string> Words(string text) => Tokenizer.Words(text.Length > MostCharacters ? text[..MostCharacters] : text);

    /// <summary>The features of a text's words, block by block, with repetitions, and the words as they were probably meant.</summary>
    public TextParts Extract(IReadOnlyList<string> words)
    {
        List<ulong>[] blocks = [new(64), new(320), new(16)];
        var meant = new List<string>(words.Count);
        var (before, stemBefore, stemTwoBefore) = ("^", "", "");
        ReadOnlySpan<int> groupsBefore = [];
        for (var i = 0; i < words.Count && i < MostWords; i++)
        {
            var raw = WithoutDigits(words[i]);
            var word = speller.Correct(raw);
            var (italian, english) = (ItalianStemmer.Stem(word), EnglishStemmer.Stem(word));
            AddWord(blocks[0], word, italian, english);
            blocks[0].Add(Hash.Of('b', before, word));
            if (stemTwoBefore.Length > 0)
            {
                blocks[0].Add(Hash.Of('k', stemTwoBefore, english));
            }

            AddSequences(blocks[1], raw, word);
            groupsBefore = AddGroups(blocks[2], italian, english, groupsBefore);
            meant.Add(word != raw && WordVectors.Shipped.Knows(raw) ? raw : word);
            (before, stemBefore, stemTwoBefore) = (word, english, stemBefore);
        }

        return new TextParts(blocks, meant);
    }

    private static void AddWord(List<ulong> block, string word, string italian, string english)
    {
        block.Add(Hash.Of('w', word));
        block.Add(Hash.Of('s', italian));
        if (english != italian)
        {
            block.Add(Hash.Of('s', english));
        }
    }

    private static void AddSequences(List<ulong> block, string raw, string word)
    {
        AddSequences(block, raw);
        if (word != raw)
        {
            AddSequences(block, word);
        }
    }

    private static void AddSequences(List<ulong> block, string word)
    {
        for (var start = -1; start < word.Length; start++)
        {
            var hash = Hash.Of('c');
            for (var length = 1; length <= LongestSequence && start + length <= word.Length + 1; length++)
            {
                var at = start + length - 1;
                hash = Hash.Add(hash, at < 0 ? '<' : at < word.Length ? word[at] : '>');
                if (length >= ShortestSequence)
                {
                    block.Add(hash);
                }
            }
        }
    }

    private ReadOnlySpan<int> AddGroups(List<ulong> block, string italian, string english, ReadOnlySpan<int> before)
    {
        var groups = concepts.Of(italian, english);
        foreach (var group in groups)
        {
            block.Add(Hash.Of('g', group, 0));
            foreach (var other in before)
            {
                block.Add(Hash.Of('p', other, group));
            }
        }

        return groups.Length > 0 ? groups : before;
    }

    // "alle 5" and "alle 7" ask the same thing.
    private static string WithoutDigits(string word) => word.Any(char.IsAsciiDigit)
        ? string.Create(word.Length, word, static (characters, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                characters[i] = char.IsAsciiDigit(source[i]) ? '0' : source[i];
            }
        })
        : word;
}
