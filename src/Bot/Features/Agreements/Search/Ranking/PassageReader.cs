using Bot.Features.Agreements.Search.Index;
using Bot.Features.Agreements.Search.Query;

namespace Bot.Features.Agreements.Search.Ranking;

/// <summary>The second, careful look: weighs each sentence of a passage against a question.</summary>
internal sealed class PassageReader(PassageIndex index)
{
    // "ten new PhD positions", "posizioni di dottorato: 10".
    private const int NumberReach = 4;

    private readonly WordTraitTable traits = new(index.Vocabulary);

    /// <summary>Weighs a passage.</summary>
    public PassageFeatures Read(QueryView view, int passage)
    {
        var words = index.Texts.Words(passage);
        var sentences = index.Texts.Sentences(passage);
        var language = index.Texts.Language(passage);
        var all = new WordSet(view);
        var features = new PassageFeatures { Length = MathF.Log(1 + words.Length) / 6, Topic = index.Topics.Match(view.Query.Topics, passage) };
        (features.TopicShare, features.MainTopic) = index.Topics.Covers(view.Query.Topics, passage);
        features.IsForeign = language == view.Query.Language ? 0 : 1;
        var before = new WordSet(view);
        for (var i = 0; i < sentences.Length; i++)
        {
            var end = i + 1 < sentences.Length ? sentences[i + 1] : words.Length;
            var set = Read(view, words[sentences[i]..end], language, ref features, out var sentence);
            all.Add(set);
            var pair = before.Union(set) * 0.999f;
            features.BestPair = Math.Max(features.BestPair, pair);
            features.AnswerAnywhere = Math.Max(features.AnswerAnywhere, sentence.Answer);
            if (sentence.Total > features.BestSentence || i == 0)
            {
                (features.BestSentence, features.Exact, features.Neighbours) = (sentence.Total, sentence.Exact, sentence.Neighbours);
                (features.Answer, features.Tightness, features.Sentence) = (sentence.Answer, sentence.Tightness, i);
            }

            before = set;
        }

        features.Focus = view.Query.Focus >= 0 && all[view.Query.Focus] > 0 ? 1 : 0;
        ReadTitle(view, passage, language, all, ref features);
        return Share(features, view, all);
    }

    private void ReadTitle(QueryView view, int passage, int language, WordSet all, ref PassageFeatures features)
    {
        var title = new WordSet(view);
        foreach (var word in index.Texts.TitleWords(passage))
        {
            var (match, worth) = view.Match(index.Vocabulary.FindTerm(word, language));
            title.Take(match, worth);
        }

        features.Title = title.Total;
        all.Add(title);
    }

    private static PassageFeatures Share(PassageFeatures features, QueryView view, WordSet all)
    {
        var worth = Math.Max(view.Query.Worth, 1e-3f);
        features.Coverage = all.Total / worth;
        features.BestSentence /= worth;
        features.BestPair /= worth;
        features.Exact /= worth;
        features.Neighbours /= worth;
        features.Title /= worth;
        features.Rarest = view.Rarest >= 0 && view.Query.Words[view.Rarest].Rarity > 0 ? all[view.Rarest] / view.Query.Words[view.Rarest].Rarity : 0;
        return features;
    }

    private WordSet Read(QueryView view, ReadOnlySpan<int> words, int language, ref PassageFeatures features, out SentenceFeatures sentence)
    {
        var set = new WordSet(view);
        sentence = default;
        var (previous, previousAt, first, last, fresh, names) = (-1, -10, -1, -1, WordTraits.None, 0);
        var exact = new WordSet(view);
        var (focusAt, numberAt) = (-100, -100);
        for (var i = 0; i < words.Length; i++)
        {
            var word = ForwardTexts.WordOf(words[i]);
            var (match, worth) = view.Match(index.Vocabulary.FindTerm(word, language));
            numberAt = traits[word].HasFlag(WordTraits.Number) && view.MatchExactly(word) < 0 ? i : numberAt;
            focusAt = match >= 0 && match == view.Query.Focus ? i : focusAt;
            features.FocusNumber = focusAt >= 0 && numberAt >= 0 && Math.Abs(focusAt - numberAt) <= NumberReach ? 1 : features.FocusNumber;
            if (match < 0)
            {
                fresh |= view.MatchExactly(word) < 0 ? traits[word] : WordTraits.None;
                names += i > 0 && ForwardTexts.IsCapital(words[i]) && view.MatchExactly(word) < 0 ? 1 : 0;
                continue;
            }

            set.Take(match, worth);
            exact.Take(view.MatchExactly(word), worth);
            if (previous >= 0 && i - previousAt <= 3 && match > previous && IsNext(view.Query, previous, match))
            {
                sentence.Neighbours += Math.Min(view.Query.Words[previous].Rarity, view.Query.Words[match].Rarity);
            }

            (previous, previousAt, first, last) = (match, i, first < 0 ? i : first, i);
        }

        sentence.Total = set.Total;
        sentence.Exact = exact.Total;
        sentence.Answer = AnswerFit.Of(view.Query.Kind, fresh, names);
        sentence.Tightness = first < 0 ? 0 : (float)set.Count / (last - first + 4);
        return set;
    }

    // Neighbours in the question, or with small words between them.
    private static bool IsNext(SearchQuery query, int one, int other)
    {
        for (var i = one + 1; i < other; i++)
        {
            if (query.Words[i].IsContent)
            {
                return false;
            }
        }

        return true;
    }

    private struct SentenceFeatures
    {
        public float Total, Exact, Neighbours, Answer, Tightness;
    }
}
