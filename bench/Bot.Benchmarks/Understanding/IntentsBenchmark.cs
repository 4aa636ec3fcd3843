using System.Diagnostics;
using System.Text.Json;
using Bot.Features;
using Bot.Intents;
using Bot.Intents.Learning;
using Bot.Language;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Benchmarks.Understanding;

/// <summary>Learning the bot's own intents and finding them in messages neither side has seen, beside NLP.js with the same examples.</summary>
internal static class IntentsBenchmark
{
    private const string Sets = "tests/Bot.Tests/Intents/Quality";
    private const string Peer = "bench/Bot.Benchmarks/Understanding/nlpjs";

    private static readonly string[] Files = ["second-set.txt", "third-set.txt"];

    private sealed record Line(string Text, string Intent, string Language);

    /// <summary>Prints training time, time per message and right decisions of both.</summary>
    public static async Task RunAsync()
    {
        var root = Root(AppContext.BaseDirectory);
        var examples = Examples();
        var messages = Files.SelectMany(file => File.ReadLines(Path.Combine(root, Sets, file)))
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('|', 2))
            .Select(line => new Line(line[1], line[0] == "none" ? Example.OutOfScope : line[0], (LanguageDetector.Detect(line[1]) ?? Locale.Italian).Code)).ToList();
        Console.WriteLine($"{examples.Count} examples of {examples.Select(line => line.Intent).Distinct().Count() - 1} intents and of none, {messages.Count} messages");
        Ours(examples, messages);
        var folder = Path.Combine(root, Peer);
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            Console.WriteLine($"NLP.js: not measured, run npm ci in {Peer}");
            return;
        }

        using var process = Process.Start(new ProcessStartInfo("node", "measure.js") { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true })!;
        await process.StandardInput.WriteAsync(JsonSerializer.Serialize(new { examples, messages }));
        process.StandardInput.Close();
        Console.WriteLine($"NLP.js      {(await process.StandardOutput.ReadToEndAsync()).Trim()}");
    }

    private static void Ours(List<Line> lines, List<Line> messages)
    {
        var examples = lines.ConvertAll(line => new Example(line.Text, line.Intent));
        var settings = new TrainingSettings { RejectFrom = 0.7 };
        var cold = Stopwatch.GetTimestamp();
        var classifier = IntentClassifier.Train(examples, settings);
        var first = Stopwatch.GetElapsedTime(cold).TotalSeconds;
        var warm = Stopwatch.GetTimestamp();
        classifier = IntentClassifier.Train(examples, settings);
        var second = Stopwatch.GetElapsedTime(warm).TotalSeconds;
        var times = new List<double>();
        for (var round = 0; round < 10; round++)
        {
            foreach (var message in messages)
            {
                var start = Stopwatch.GetTimestamp();
                classifier.Classify(message.Text);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            }
        }

        var right = messages.Count(message => classifier.Classify(message.Text) is var said && (said.IsRejected ? Example.OutOfScope : said.Best) == message.Intent);
        times.Sort();
        Console.WriteLine($"classifier  right {(double)right / messages.Count:P1}, learned in {first:0.00} s (again {second:0.00} s), p50 {times[times.Count / 2]:0} µs, p99 {times[times.Count * 99 / 100]:0} µs");
    }

    private static List<Line> Examples()
    {
        var services = new ServiceCollection();
        services.AddFeatures();
        var intents = services.Select(service => service.IsKeyedService ? null : service.ImplementationInstance).OfType<Intent>().ToList();
        return
        [
            .. intents.SelectMany(intent => intent.Italian.Select(text => new Line(text, intent.Name, "it")).Concat(intent.English.Select(text => new Line(text, intent.Name, "en")))),
            .. Background.Examples.Select(example => new Line(example.Text, Example.OutOfScope, (LanguageDetector.Detect(example.Text) ?? Locale.Italian).Code)),
        ];
    }

    private static string Root(string folder) => File.Exists(Path.Combine(folder, "Bot.sln")) ? folder : Root(Path.GetDirectoryName(folder)!);
}
