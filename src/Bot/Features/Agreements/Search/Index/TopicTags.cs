using Bot.Features.Agreements.Lexicon;
using Bot.Features.Agreements.Search.Text;

namespace Bot.Features.Agreements.Search.Index;

/// <summary>What each passage of an index speaks of.</summary>
internal sealed class TopicTags
{
    private readonly int[] starts;
    private readonly byte[] topics;
    private readonly byte[] weights;

    private TopicTags(List<int> starts, List<byte> topics, List<byte> weights, int topicCount)
    {
        this.starts = [.. starts];
        this.topics = [.. topics];
        this.weights = [.. weights];
        Rarity = Rarities(topicCount);
    }

    /// <summary>How telling each topic is here: what every passage speaks of tells nothing.</summary>
    public IReadOnlyList<float> Rarity { get; }

    public long Bytes => (starts.Length * 4L) + topics.Length + weights.Length;

    /// <summary>How well a passage speaks of what a question asks about, in shares of <see cref="Rarity"/>.</summary>
    public float Match(IReadOnlyList<float> question, int passage)
    {
        var sum = 0f;
        for (var i = starts[passage]; i < starts[passage + 1]; i++)
        {
            sum += question[topics[i]] * weights[i] / byte.MaxValue * Rarity[topics[i]];
        }

        return sum;
    }

    /// <summary>Adds to every passage's score how well it speaks of what a question asks about.</summary>
    /// <param name="question">How much it asks about each topic.</param>
    /// <param name="unit">What a whole match is worth.</param>
    /// <param name="scores">By passage.</param>
    public void AddMatches(IReadOnlyList<float> question, float unit, Span<float> scores)
    {
        float[] worths = [.. question.Select((weight, topic) => weight * Rarity[topic] * unit / byte.MaxValue)];
        for (var passage = 0; passage < starts.Length - 1; passage++)
        {
            var sum = 0f;
            for (var i = starts[passage]; i < starts[passage + 1]; i++)
            {
                sum += worths[topics[i]] * weights[i];
            }

            scores[passage] += sum;
        }
    }

    /// <summary>The share of what a question asks about that a passage speaks of, and whether it speaks of what it asks about most.</summary>
    public (float Share, float Main) Covers(IReadOnlyList<float> question, int passage)
    {
        var (found, asked, main) = (0f, 0f, -1);
        for (var topic = 0; topic < question.Count; topic++)
        {
            asked += question[topic];
            main = question[topic] > 0 && (main < 0 || question[topic] > question[main]) ? topic : main;
        }

        var mainFound = 0f;
        for (var i = starts[passage]; i < starts[passage + 1]; i++)
        {
            found += question[topics[i]] * weights[i] / byte.MaxValue;
            mainFound = topics[i] == main ? weights[i] / (float)byte.MaxValue : mainFound;
        }

        return (asked > 0 ? found / asked : 0, mainFound);
    }

    /// <summary>How much a passage speaks of a topic, 0 to 1.</summary>
    public float Weight(int passage, int topic) =>
        Array.BinarySearch(topics, starts[passage], starts[passage + 1] - starts[passage], (byte)topic) is >= 0 and var place ? weights[place] / (float)byte.MaxValue : 0;

    /// <summary>The topics of a passage.</summary>
    public IEnumerable<(int Topic, float Weight)> Of(int passage) =>
        Enumerable.Range(starts[passage], starts[passage + 1] - starts[passage]).Select(place => ((int)topics[place], weights[place] / (float)byte.MaxValue));

    /// <summary>Tags every passage.</summary>
    public static TopicTags Of(ForwardTexts texts, Vocabulary vocabulary, TopicLexicon lexicon)
    {
        var (starts, topics, weights) = (new List<int> { 0 }, new List<byte>(), new List<byte>());
        var numbers = new WordNumbers(vocabulary, lexicon);
        var found = new float[lexicon.Topics.Count];
        for (var passage = 0; passage < texts.Count; passage++)
        {
            var language = texts.Language(passage);
            lexicon.TagPassage(numbers.Of(texts.Words(passage), language), numbers.Above(texts.TitleWords(passage), language), language, found);
            for (var topic = 0; topic < found.Length; topic++)
            {
                if (found[topic] > 0)
                {
                    topics.Add((byte)topic);
                    weights.Add((byte)Math.Max(found[topic] * byte.MaxValue, 1));
                }
            }

            starts.Add(topics.Count);
        }

        return new TopicTags(starts, topics, weights, lexicon.Topics.Count);
    }

    private float[] Rarities(int count)
    {
        var sums = new float[count];
        for (var i = 0; i < topics.Length; i++)
        {
            sums[topics[i]] += weights[i] / (float)byte.MaxValue;
        }

        var passages = starts.Length - 1;
        return [.. sums.Select(sum => MathF.Log(1 + ((passages + 1) / (sum + 1))) / MathF.Log(2 + passages))];
    }

    /// <summary>The lexicon's numbers of words, each looked up once.</summary>
    private sealed class WordNumbers(Vocabulary vocabulary, TopicLexicon lexicon)
    {
        private const int Unread = int.MinValue;

        private readonly int[][] known = [Fill(vocabulary.Words.Count), Fill(vocabulary.Words.Count)];
        private int[] text = new int[256];
        private int[] above = new int[64];

        public ReadOnlySpan<int> Of(ReadOnlySpan<int> words, int language) => Map(words, language, ref text);

        public ReadOnlySpan<int> Above(ReadOnlySpan<int> words, int language) => Map(words, language, ref above);

        private Span<int> Map(ReadOnlySpan<int> words, int language, ref int[] buffer)
        {
            if (buffer.Length < words.Length)
            {
                buffer = new int[words.Length * 2];
            }

            var count = 0;
            foreach (var packed in words)
            {
                var word = ForwardTexts.WordOf(packed);
                ref var number = ref known[language][word];
                number = number == Unread ? lexicon.ClauseNumber(vocabulary.Words[word], language) : number;
                if (number != TopicCues.SmallWord)
                {
                    buffer[count++] = number;
                }
            }

            return buffer.AsSpan(0, count);
        }

        private static int[] Fill(int count)
        {
            var numbers = new int[count];
            Array.Fill(numbers, Unread);
            return numbers;
        }
    }
}
