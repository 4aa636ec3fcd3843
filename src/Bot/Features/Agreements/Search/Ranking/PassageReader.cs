using Bot.Features.Agreements.Search.Index;
using Bot.Features.Agreements.Search.Query;

namespace Bot.Features.Agreements.Search.Ranking;

/// <summary>The second, careful look: weighs each sentence of a passage against a question. One reads one question, one passage after another.</summary>
internal sealed class PassageReader(PassageIndex index, WordTraitTable traits, QueryView view)
{
    // "ten new PhD positions", "posizioni di dottorato: 10".
    private const int NumberReach = 4;

    // "ten years", "30 calendar days".
    private const int UnitReach = 2;

    private readonly WordSet all = new(view.Query.Words.Count);
    private readonly WordSet exactAnywhere = new(view.Query.Words.Count);
    private readonly WordSet exact = new(view.Query.Words.Count);
    private readonly WordSet title = new(view.Query.Words.Count);
    private readonly int[] times = new int[view.Query.Words.Count];
    private readonly float[] explained = new float[view.Query.Words.Count];
    private readonly float[] softAll = new float[view.Query.Words.Count];
    private readonly float[] soft = new float[view.Query.Words.Count];
    private UInt128 letters;
    private WordSet before = new(view.Query.Words.Count);
    private WordSet current = new(view.Query.Words.Count);

    /// <summary>Weighs a passage.</summary>
    public PassageFeatures Read(int passage)
    {
        var words = index.Texts.Words(passage);
        var sentences = index.Texts.Sentences(passage);
        var language = index.Texts.Language(passage);
        Clear();
        UInt128 lettersAnywhere = 0;
        var features = new PassageFeatures { Length = MathF.Log(1 + words.Length) / 6, IsForeign = language == view.Query.Language ? 0 : 1 };
        for (var i = 0; i < sentences.Length; i++)
        {
            var end = i + 1 < sentences.Length ? sentences[i + 1] : words.Length;
            var sentence = ReadSentence(words[sentences[i]..end], language, ref features);
            all.Add(current);
            features.BestPair = Math.Max(features.BestPair, before.Union(current) * 0.999f);
            features.AnswerAnywhere = Math.Max(features.AnswerAnywhere, sentence.Answer);
            features.AnswerSentence = Math.Max(features.AnswerSentence, sentence.Answer * current.Total);
            features.Run = Math.Max(features.Run, sentence.Run);
            features.SoftSentence = Math.Max(features.SoftSentence, SoftTotal(current, soft));
            (lettersAnywhere, features.LetterSentence) = (lettersAnywhere | letters, Math.Max(features.LetterSentence, view.Letters?.Share(letters) ?? 0));
            features.Gathered += current.Total * current.Total;
            if (current.Total > features.BestSentence || i == 0)
            {
                (features.BestSentence, features.Exact, features.Neighbours) = (current.Total, exact.Total, sentence.Neighbours);
                (features.Answer, features.Tightness, features.Sentence, features.FoundInSentence) = (sentence.Answer, sentence.Tightness, i, current.Bits);
            }

            (before, current) = (current, before);
        }

        features.Letters = view.Letters?.Share(lettersAnywhere) ?? 0;
        ReadTitle(passage, language, ref features);
        ReadTopics(passage, ref features);
        (features.Explained, features.Unmet) = Explained(passage);
        return Share(features);
    }

    private void Clear()
    {
        all.Clear();
        exactAnywhere.Clear();
        title.Clear();
        before.Clear();
        Array.Clear(times);
        Array.Clear(softAll);
    }

    private void ReadTopics(int passage, ref PassageFeatures features)
    {
        features.Topic = index.Topics.Match(view.Query.Topics, passage);
        (features.TopicShare, features.MainTopic) = index.Topics.Covers(view.Query.Topics, passage);
    }

    private (float Share, float Unmet) Explained(int passage)
    {
        var (sum, unmet) = (0f, 0f);
        for (var i = 0; i < times.Length; i++)
        {
            explained[i] = view.Query.Words[i].Rarity > 0 ? Math.Min(all[i] / view.Query.Words[i].Rarity, 1) : 0;
        }

        foreach (var (word, topic) in view.Query.TopicWords)
        {
            explained[word] = Math.Max(explained[word], index.Topics.Weight(passage, topic));
        }

        for (var i = 0; i < times.Length; i++)
        {
            sum += explained[i] * view.Query.Words[i].Rarity;
            unmet = Math.Max(unmet, (1 - explained[i]) * view.Query.Words[i].Rarity);
        }

        var most = view.Rarest < 0 ? 0 : view.Query.Words[view.Rarest].Rarity;
        return (sum / Math.Max(view.Query.Worth, 1e-3f), unmet / Math.Max(most, 1e-3f));
    }

    private void ReadTitle(int passage, int language, ref PassageFeatures features)
    {
        features.Focus = view.Query.Focus >= 0 && all[view.Query.Focus] > 0 ? 1 : 0;
        foreach (var word in index.Texts.TitleWords(passage))
        {
            var (match, worth) = view.Match(index.Vocabulary.FindTerm(word, language));
            title.Take(match, worth);
        }

        features.Title = title.Total;
        all.Add(title);
    }

    private PassageFeatures Share(PassageFeatures features)
    {
        var worth = Math.Max(view.Query.Worth, 1e-3f);
        features.Coverage = all.Total / worth;
        features.BestSentence /= worth;
        features.BestPair /= worth;
        features.Exact /= worth;
        features.ExactAnywhere = exactAnywhere.Total / worth;
        features.Neighbours /= worth;
        features.Title /= worth;
        features.Rarest = view.Rarest >= 0 && view.Query.Words[view.Rarest].Rarity > 0 ? all[view.Rarest] / view.Query.Words[view.Rarest].Rarity : 0;
        for (var i = 0; i < times.Length; i++)
        {
            features.Often += times[i] == 0 ? 0 : all[i] * MathF.Log2(1 + times[i]) / worth;
        }

        features.AnswerSentence /= worth;
        features.Run /= Math.Max(view.ContentCount, 1);
        features.SoftCoverage = SoftTotal(all, softAll) / worth;
        features.SoftSentence /= worth;
        features.Gathered = MathF.Sqrt(features.Gathered) / worth;
        features.Early = 1f / (1 + features.Sentence);
        features.RareCoverage = RareCoverage();
        features.Found = all.Bits;
        features.LacksNumber = (view.Numbers & ~all.Bits) != 0 ? 1 : 0;
        features.AnswerNumber = view.Query.Kind is QuestionKind.When or QuestionKind.Until or QuestionKind.HowLong or QuestionKind.HowMany or QuestionKind.HowMuch ? features.Answer : 0;
        features.AnswerName = view.Query.Kind is QuestionKind.Who or QuestionKind.Where ? features.Answer : 0;
        return features;
    }

    private float SoftTotal(WordSet found, float[] likeness)
    {
        var sum = 0f;
        for (var i = 0; i < likeness.Length; i++)
        {
            sum += Math.Max(found[i], likeness[i] * view.Query.Words[i].Rarity);
        }

        return sum;
    }

    private void TakeSoft(int word, int language)
    {
        if (view.Soft?.Of(word, language) is { } likeness)
        {
            for (var i = 0; i < likeness.Length; i++)
            {
                soft[i] = Math.Max(soft[i], likeness[i]);
                softAll[i] = Math.Max(softAll[i], likeness[i]);
            }
        }
    }

    private float RareCoverage()
    {
        var (found, most) = (0f, 1e-3f);
        for (var i = 0; i < times.Length; i++)
        {
            var rarity = view.Query.Words[i].Rarity;
            found += all[i] * rarity;
            most += rarity * rarity;
        }

        return found / most;
    }

    private SentenceFeatures ReadSentence(ReadOnlySpan<int> words, int language, ref PassageFeatures features)
    {
        current.Clear();
        exact.Clear();
        Array.Clear(soft);
        letters = 0;
        var sentence = default(SentenceFeatures);
        var (previous, previousAt, first, last, fresh, names) = (-1, -10, -1, -1, WordTraits.None, 0);
        var (focusAt, numberAt, countAt, run) = (-100, -100, -100, 0);
        for (var i = 0; i < words.Length; i++)
        {
            var word = ForwardTexts.WordOf(words[i]);
            var (match, worth) = view.Match(index.Vocabulary.FindTerm(word, language));
            var asked = view.MatchExactly(word);
            letters |= view.Letters?.Of(word) ?? 0;
            var isNumber = asked < 0 && traits[word].HasFlag(WordTraits.Number);
            numberAt = isNumber ? i : numberAt;
            countAt = isNumber && CountedThings.Counts(words, i, traits) ? i : countAt;
            focusAt = match >= 0 && match == view.Query.Focus ? i : focusAt;
            features.FocusNumber = focusAt >= 0 && countAt >= 0 && Math.Abs(focusAt - countAt) <= NumberReach ? 1 : features.FocusNumber;
            fresh |= i - numberAt <= UnitReach ? traits[word] & view.UnitAsked : WordTraits.None;
            if (match < 0)
            {
                TakeSoft(word, language);
                fresh |= asked < 0 ? traits[word] : WordTraits.None;
                names += i > 0 && asked < 0 && ForwardTexts.IsCapital(words[i]) ? 1 : 0;
                continue;
            }

            times[match]++;
            current.Take(match, worth);
            exact.Take(asked, worth);
            exactAnywhere.Take(asked, worth);
            var isNext = previous >= 0 && i - previousAt <= 3 && match > previous && IsNext(previous, match);
            sentence.Neighbours += isNext ? Math.Min(view.Query.Words[previous].Rarity, view.Query.Words[match].Rarity) : 0;
            run = isNext ? run + 1 : 1;
            sentence.Run = Math.Max(sentence.Run, run);
            (previous, previousAt, first, last) = (match, i, first < 0 ? i : first, i);
        }

        sentence.Answer = view.Query.Kind == QuestionKind.HowMany && countAt < 0 ? 0 : AnswerFit.Of(view.Query.Kind, fresh, names);
        sentence.Tightness = first < 0 ? 0 : (float)current.Count / (last - first + 4);
        return sentence;
    }

    // Neighbours in the question, or with small words between them.
    private bool IsNext(int one, int other)
    {
        for (var i = one + 1; i < other; i++)
        {
            if (view.Query.Words[i].IsContent)
            {
                return false;
            }
        }

        return true;
    }

    private struct SentenceFeatures
    {
        public float Neighbours, Answer, Tightness;
        public int Run;
    }
}
