using Bot.Features.Agreements.Search.Query;
using Bot.Language;

namespace Bot.Features.Agreements.Lexicon;

/// <summary>The phrases of one language, for clauses or for questions, and where they occur in a text.</summary>
internal sealed class TopicCues
{
    // A phrase may be loosened by this many words: "recedere [in ogni momento] dall'accordo".
    private const int WidestGap = 2;

    /// <summary>What <see cref="Number"/> says of words that carry no subject.</summary>
    public const int SmallWord = -2;

    private readonly int language;
    private readonly Dictionary<string, int> stems = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<TopicCue>> byFirst = [];
    private readonly HashSet<string> words = new(StringComparer.Ordinal);

    public TopicCues(IEnumerable<(int Topic, string Phrase)> phrases, int language)
    {
        this.language = language;
        var all = phrases.Distinct().ToList();
        var shared = all.GroupBy(phrase => phrase.Phrase).ToDictionary(group => group.Key, group => group.Count());
        foreach (var (topic, phrase) in all)
        {
            var parts = phrase.Split('+').Select(Stems).Where(part => part.Length > 0).ToList();
            if (parts.Count > 0)
            {
                var length = parts.Sum(part => part.Length);
                Add(new TopicCue(topic, parts, (0.4f + (0.6f * length)) / MathF.Sqrt(shared[phrase])));
            }
        }
    }

    /// <summary>Every word the phrases are made of.</summary>
    public IReadOnlyCollection<string> Words => words;

    /// <summary>Number of a folded word among the words of the phrases; -1 when it stands in none, -2 when it is a small word.</summary>
    public int Number(string folded) =>
        StopWords.Contains(folded, language) ? SmallWord : stems.GetValueOrDefault(Search.Text.Stems.Of(folded, language), -1);

    /// <summary>Adds up what is found in a text.</summary>
    /// <param name="numbers">The text's words as <see cref="Number"/>, small words left out.</param>
    /// <param name="weights">By topic; is added to.</param>
    /// <param name="factor">What everything found here counts.</param>
    public void Find(ReadOnlySpan<int> numbers, Span<float> weights, float factor)
    {
        for (var i = 0; i < numbers.Length; i++)
        {
            if (numbers[i] >= 0 && byFirst.TryGetValue(numbers[i], out var cues))
            {
                foreach (var cue in cues)
                {
                    if (Occurs(cue, numbers, i))
                    {
                        weights[cue.Topic] += cue.Weight * factor;
                    }
                }
            }
        }
    }

    /// <summary>The phrases that occur in a text of such numbers.</summary>
    public IEnumerable<TopicCue> FindAll(int[] numbers)
    {
        for (var i = 0; i < numbers.Length; i++)
        {
            foreach (var cue in numbers[i] >= 0 && byFirst.TryGetValue(numbers[i], out var cues) ? cues : [])
            {
                if (Occurs(cue, numbers, i))
                {
                    yield return cue;
                }
            }
        }
    }

    private static bool Occurs(TopicCue cue, ReadOnlySpan<int> numbers, int at)
    {
        if (!FollowsAt(cue.Parts[0], numbers, at))
        {
            return false;
        }

        for (var part = 1; part < cue.Parts.Count; part++)
        {
            var found = false;
            for (var i = 0; i < numbers.Length && !found; i++)
            {
                found = numbers[i] == cue.Parts[part][0] && FollowsAt(cue.Parts[part], numbers, i);
            }

            if (!found)
            {
                return false;
            }
        }

        return true;
    }

    private static bool FollowsAt(int[] part, ReadOnlySpan<int> numbers, int at)
    {
        for (var i = 1; i < part.Length; i++)
        {
            var next = at + 1;
            while (next < numbers.Length && next <= at + 1 + WidestGap && numbers[next] != part[i])
            {
                next++;
            }

            if (next >= numbers.Length || next > at + 1 + WidestGap)
            {
                return false;
            }

            at = next;
        }

        return true;
    }

    private int[] Stems(string phrase)
    {
        var content = Tokenizer.Words(phrase).Where(word => !StopWords.Contains(word, language)).ToList();
        words.UnionWith(content);
        return [.. content.Select(word => Search.Text.Stems.Of(word, language)).Select(stem => stems.TryGetValue(stem, out var number) ? number : stems[stem] = stems.Count)];
    }

    private void Add(TopicCue cue) => (byFirst.TryGetValue(cue.Parts[0][0], out var cues) ? cues : byFirst[cue.Parts[0][0]] = []).Add(cue);
}
