using Bot.Language;

namespace Bot.Features.Agreements.Lexicon;

/// <summary>What agreements speak of, how clauses say it and how people ask about it, in both languages.</summary>
public sealed class TopicLexicon
{
    // Passages: a few phrases are enough; questions are short, so one phrase says much.
    private const float PassageSaturation = 0.6f;
    private const float QuestionSaturation = 0.8f;
    private const float ClauseWordsInQuestions = 0.7f;

    private readonly TopicCues[] clauses;
    private readonly TopicCues[] questions;

    private TopicLexicon(IReadOnlyList<Topic> topics, TopicCues[] clauses, TopicCues[] questions)
    {
        Topics = topics;
        this.clauses = clauses;
        this.questions = questions;
    }

    /// <summary>The topics, by number.</summary>
    public IReadOnlyList<Topic> Topics { get; }

    /// <summary>Every word of the phrases of a language, for mending typos.</summary>
    public IEnumerable<string> Words(int language) => clauses[language].Words.Concat(questions[language].Words);

    /// <summary>Reads the lexicon's files.</summary>
    /// <exception cref="FormatException">A line is neither a topic nor phrases.</exception>
    public static TopicLexicon Read(IEnumerable<string> lines)
    {
        var topics = new List<Topic>();
        var phrases = new List<(int Topic, string Kind, string Phrase)>();
        foreach (var line in lines.Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '[' && line.Split(']', '|') is [var id, var italian, var english])
            {
                topics.Add(new Topic(id[1..], new Text(italian.Trim(), english.Trim())));
            }
            else if (topics.Count > 0 && line.Split(':', 2) is ["clause.it" or "clause.en" or "ask.it" or "ask.en", _] and var parts)
            {
                phrases.AddRange(parts[1].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(phrase => (topics.Count - 1, parts[0], phrase)));
            }
            else
            {
                throw new FormatException($"'{line}' is neither a topic nor phrases");
            }
        }

        TopicCues Cues(string kind, int language) => new(phrases.Where(phrase => phrase.Kind == kind).Select(phrase => (phrase.Topic, phrase.Phrase)), language);
        return new TopicLexicon(topics, [Cues("clause.it", 0), Cues("clause.en", 1)], [Cues("ask.it", 0), Cues("ask.en", 1)]);
    }

    /// <summary>Number of a word for <see cref="TagPassage"/>.</summary>
    internal int ClauseNumber(string folded, int language) => clauses[language].Number(folded);

    /// <summary>How much a passage speaks of each topic, 0 to 1.</summary>
    /// <param name="words">The numbers of its words, small words left out.</param>
    /// <param name="above">The same of the headings above it.</param>
    /// <param name="language">Its language.</param>
    /// <param name="weights">By topic; cleared first.</param>
    internal void TagPassage(ReadOnlySpan<int> words, ReadOnlySpan<int> above, int language, Span<float> weights)
    {
        weights.Clear();
        clauses[language].Find(words, weights, 1);
        clauses[language].Find(above, weights, 1);
        foreach (ref var weight in weights)
        {
            weight = weight > 0 ? 1 - MathF.Exp(-PassageSaturation * weight) : 0;
        }
    }

    /// <summary>How much a question asks about each topic, 0 to 1, and which of its words say so.</summary>
    /// <param name="words">Its folded words.</param>
    /// <param name="language">Its language.</param>
    public QuestionTopics TagQuestion(IReadOnlyList<string> words, int language)
    {
        var weights = new float[Topics.Count];
        var reasons = new HashSet<(int Word, int Topic)>();
        Find(questions[language], words, weights, reasons, 1);
        Find(clauses[language], words, weights, reasons, ClauseWordsInQuestions);
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = 1 - MathF.Exp(-QuestionSaturation * weights[i]);
        }

        return new QuestionTopics(weights, [.. reasons]);
    }

    private static void Find(TopicCues cues, IReadOnlyList<string> words, float[] weights, HashSet<(int Word, int Topic)> reasons, float factor)
    {
        int[] all = [.. words.Select(cues.Number)];
        foreach (var cue in cues.FindAll([.. all.Where(number => number != TopicCues.SmallWord)]))
        {
            weights[cue.Topic] += cue.Weight * factor;
            reasons.UnionWith(cue.Parts.SelectMany(part => part).Select(number => (Array.IndexOf(all, number), cue.Topic)));
        }
    }
}
