namespace Bot.Intents.Learning;

/// <summary>Puts examples into the form they are learned in.</summary>
internal static class TrainingSet
{
    /// <summary>Sorted, each once, with every intent's own name as one more example of it.</summary>
    public static IReadOnlyList<Example> Prepare(IReadOnlyList<Example> examples)
    {
        var names = examples.Select(example => example.Intent).Distinct().Where(intent => intent != Example.OutOfScope)
            .Select(intent => new Example(string.Join(' ', intent.Split('_', '.', '/', '-')), intent)).ToList();
        return names.Count == 0
            ? throw new ArgumentException("there is no example of any intent", nameof(examples))
            : [.. examples.Concat(names).Distinct().OrderBy(example => example.Intent, StringComparer.Ordinal).ThenBy(example => example.Text, StringComparer.Ordinal)];
    }

    /// <summary>The more examples an intent has, the less the groups of meaning need to help: 1.2 at ten, 0.6 at a hundred.</summary>
    public static double MeaningShare(int examples, int classes) => Math.Min(1.2, 2.4 / Math.Pow((double)examples / classes, 0.3));
}
