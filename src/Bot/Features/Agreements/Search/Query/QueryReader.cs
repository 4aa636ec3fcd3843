using Bot.Features.Agreements.Lexicon;
using Bot.Features.Agreements.Search.Index;
using Bot.Language;

namespace Bot.Features.Agreements.Search.Query;

/// <summary>Reads a question against an index: what each of its words may be called there.</summary>
internal sealed class QueryReader(PassageIndex index, Glossary glossary)
{
    private const float SynonymWeight = 0.35f;
    private const float FamilyWeight = 0.25f;
    private const float NameWeight = 0.9f;
    private const float SameSpellingWeight = 0.3f;
    private const float TypoWeight = 0.8f;
    private const float EndsByDuration = 0.6f;

    // "When is it over?": elsewhere this is a small word.
    private const string Over = "over";
    private const string End = "end";

    private static readonly HashSet<string> Asking = [.. "quanti quante quanta quale quali qual che chi many much which what who whose".Split(' ')];

    private static readonly int Duration = Lexicons.Topics.Topics.Index().First(topic => topic.Item.Id == "duration").Index;

    private readonly WordFamilies families = new(index.Vocabulary);
    private readonly SimilarWords similar = new(index.Vocabulary);
    private readonly Spelling spelling = new(index.Vocabulary, glossary, Lexicons.Topics);

    /// <summary>Reads a question.</summary>
    /// <param name="question">As typed.</param>
    /// <param name="language">Place of its language in <see cref="Locale.All"/>.</param>
    public SearchQuery Read(string question, int language)
    {
        var words = Tokenizer.Words(question).Select(word => spelling.Mend(word, language)).ToList();
        var kind = QuestionKinds.Of(string.Join(' ', words), language);
        if (kind == QuestionKind.Until && words[^1] == Over)
        {
            words[^1] = End;
        }

        var topics = Lexicons.Topics.TagQuestion(words, language);
        return new SearchQuery(language, kind, [.. words.Select(word => Word(word, language))], kind == QuestionKind.Until ? WithDuration(topics.Weights) : topics.Weights)
        {
            TopicWords = topics.Reasons,
            Focus = FocusOf(words, language),
        };
    }

    // "When is it over?" asks how long it lasts, whatever it calls the end.
    private static float[] WithDuration(IReadOnlyList<float> weights)
    {
        var all = weights.ToArray();
        all[Duration] = Math.Max(all[Duration], EndsByDuration);
        return all;
    }

    private static int FocusOf(List<string> words, int language)
    {
        var asked = words.FindIndex(Asking.Contains);
        return asked < 0 ? -1 : words.FindIndex(asked + 1, word => !StopWords.Contains(word, language));
    }

    private QueryWord Word(string word, int language)
    {
        if (StopWords.Contains(word, language))
        {
            return new QueryWord(word, false, 0, Own(word, language));
        }

        var terms = new Dictionary<int, float>();
        var rarity = 0f;
        foreach (var target in Enumerable.Range(0, Locale.All.Count).Where(target => index.PassagesByLanguage[target] > 0))
        {
            var found = target == language ? Same(word, language) : Across(word, language, target);
            rarity = Math.Max(rarity, Weigh(found, target, terms));
        }

        return new QueryWord(word, true, rarity, [.. terms.Select(term => (term.Key, term.Value)).OrderByDescending(term => term.Value)]);
    }

    private List<(int Term, float Weight)> Own(string word, int language) =>
        index.Vocabulary.FindTerm(word, language) is var term and >= 0 ? [(term, 1f)] : [];

    private List<(int Term, float Weight)> Same(string word, int language)
    {
        var found = Own(word, language);
        if (index.Frequency(found.Count > 0 ? found[0].Term : -1) == 0 && !glossary.Knows(language, Text.Stems.Of(word, language)))
        {
            found = [.. similar.Misspellings(word, language).Select(term => (term, TypoWeight))];
        }

        foreach (var stem in glossary.Related(language, Text.Stems.Of(word, language), language))
        {
            Take(found, index.Vocabulary.FindStem(stem, language), SynonymWeight);
        }

        foreach (var (term, share) in families.Of(Text.Stems.Of(word, language), language))
        {
            Take(found, term, FamilyWeight * share);
        }

        return found;
    }

    private List<(int Term, float Weight)> Across(string word, int language, int target)
    {
        var found = new List<(int Term, float Weight)>();
        var stem = Text.Stems.Of(word, language);
        var isKnown = glossary.Knows(language, stem);
        foreach (var translation in glossary.Related(language, stem, target))
        {
            Take(found, index.Vocabulary.FindStem(translation, target), 1);
        }

        Take(found, index.Vocabulary.FindTerm(word, target), isKnown ? SameSpellingWeight : NameWeight);
        if (found.Count == 0 || !isKnown)
        {
            foreach (var (term, weight) in similar.Cognates(word, language, target))
            {
                Take(found, term, weight);
            }
        }

        return found;
    }

    private void Take(List<(int Term, float Weight)> found, int term, float weight)
    {
        if (index.Frequency(term) > 0 && !found.Any(known => known.Term == term))
        {
            found.Add((term, weight));
        }
    }

    // Words that stand for one another count as one word: a rare mistranslation is worth no more than the usual one.
    private float Weigh(List<(int Term, float Weight)> found, int language, Dictionary<int, float> terms)
    {
        var frequency = found.Where(term => term.Weight > SynonymWeight).Sum(term => (double)index.Frequency(term.Term));
        var rarity = index.Rarity(frequency, language);
        foreach (var (term, weight) in found)
        {
            var own = weight > SynonymWeight ? rarity : Math.Min(rarity, index.Rarity(index.Frequency(term), language));
            terms[term] = weight * own;
        }

        return rarity;
    }
}
