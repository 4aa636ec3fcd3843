namespace Bot.Benchmarks;

/// <summary>Every benchmark by the name it is called with: <c>dotnet run -c Release --project bench/Bot.Benchmarks -- NAME…</c></summary>
internal static class BenchmarkList
{
    private static readonly SortedDictionary<string, Func<Task>> Benchmarks = new(StringComparer.Ordinal)
    {
        ["growth"] = Turns.GrowthBenchmark.RunAsync,
        ["intents"] = Understanding.IntentsBenchmark.RunAsync,
        ["names"] = Understanding.NamesBenchmark.RunAsync,
        ["requests"] = Requests.RequestsBenchmark.RunAsync,
        ["milestones"] = Milestones.ReminderBenchmark.RunAsync,
        ["retrieval"] = Retrieval.RetrievalBenchmark.RunAsync,
        ["turns"] = Turns.TurnBenchmark.RunAsync,
    };

    /// <summary>Runs the named benchmarks, or lists the names when none is given. Returns 2 for a name that is not there.</summary>
    public static async Task<int> RunAsync(string[] names)
    {
        if (names.Length == 0 || names.Any(name => !Benchmarks.ContainsKey(name)))
        {
            Console.WriteLine($"name one or more of: {string.Join(' ', Benchmarks.Keys)}");
            return names.Length == 0 ? 0 : 2;
        }

        foreach (var name in names)
        {
            Console.WriteLine($"== {name}");
            await Benchmarks[name]();
        }

        return 0;
    }
}
