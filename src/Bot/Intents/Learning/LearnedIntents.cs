using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Bot.Language;

namespace Bot.Intents.Learning;

/// <summary>The classifier of everything the bot answers to; learns again when examples from content change.</summary>
public sealed class LearnedIntents(HandlerList handlers, IEnumerable<IExampleSource> sources)
{
    // Hosts in one process with the same examples need learn them only once: the same examples make the same classifier.
    private static readonly ConcurrentDictionary<string, IntentClassifier> Known = new(StringComparer.Ordinal);

    private const int MostKnown = 8;

    // Fitting the threshold means learning twice more, which a start has no time for; on the bot's own messages this one
    // is as good as the fitted.
    private static readonly TrainingSettings Settings = new() { RejectFrom = 0.7 };

    private readonly Lock learning = new();
    private readonly IReadOnlyList<IExampleSource> sources = [.. sources];
    private IReadOnlyList<IReadOnlyList<Example>> learned = [];
    private volatile IntentClassifier? classifier;

    /// <summary>The classifier of the examples as they stand.</summary>
    public IntentClassifier Current
    {
        get
        {
            if (classifier is { } known && IsUpToDate())
            {
                return known;
            }

            lock (learning)
            {
                return classifier is { } meanwhile && IsUpToDate() ? meanwhile : Learn();
            }
        }
    }

    private bool IsUpToDate() => learned.SequenceEqual(sources.Select(source => source.Examples), ReferenceEqualityComparer.Instance);

    private IntentClassifier Learn()
    {
        var fromContent = sources.Select(source => source.Examples).ToList();
        var names = handlers.Intents.Select(intent => intent.Name).ToHashSet(StringComparer.Ordinal);
        var own = handlers.Intents.SelectMany(Declared);
        List<Example> examples = [.. own, .. fromContent.SelectMany(list => list).Where(example => names.Contains(example.Intent)), .. Background.Examples];
        if (Known.Count >= MostKnown)
        {
            Known.Clear();
        }

        var trained = Known.GetOrAdd(Fingerprint(examples), _ => IntentClassifier.Train(examples, Settings));
        learned = fromContent;
        classifier = trained;
        return trained;
    }

    private static string Fingerprint(IReadOnlyList<Example> examples) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', examples.Select(example => $"{example.Intent}\t{example.Text}")))));

    private static IEnumerable<Example> Declared(Intent intent)
    {
        var own = intent.Italian.Concat(intent.English).ToList();
        Text[] help = own.Count > 0 ? [intent.Help] : [];
        return own.Concat(help.SelectMany(text => new[] { text.Italian, text.English })).Select(text => new Example(text, intent.Name));
    }
}
