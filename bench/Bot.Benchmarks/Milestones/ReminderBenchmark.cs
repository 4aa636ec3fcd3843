using System.Diagnostics;
using System.Globalization;
using System.Text;
using Bot.Content;
using Bot.Features.Milestones.Plan;
using Bot.Features.Milestones.Timeline;
using Bot.Language;

namespace Bot.Benchmarks.Milestones;

/// <summary>What reminders cost: a tick that finds nothing, ten thousand people at one minute, one picture.</summary>
internal static class ReminderBenchmark
{
    private const int Many = 1_000_000;
    private const int Due = 10_000;

    /// <summary>Runs all three.</summary>
    public static async Task RunAsync()
    {
        await using var few = await ReminderWorld.OpenAsync(1_000);
        await using var many = await ReminderWorld.OpenAsync(Many);
        Console.WriteLine($"a tick that finds nothing, 1,000 against {Many:N0} planned reminders");
        new SideBySide()
            .Add("1,000 rows", _ => few.Clock.TickAsync(default).GetAwaiter().GetResult())
            .Add($"{Many:N0} rows", _ => many.Clock.TickAsync(default).GetAwaiter().GetResult())
            .Run();

        await AnswersBesideAsync(many);
        await PictureAsync();
    }

    // People go on asking while everybody is reminded: their answers are what must not wait.
    private static async Task AnswersBesideAsync(ReminderWorld world)
    {
        await world.AskAsync(200);
        var alone = await world.AskAsync(200);
        await world.MakeDueAsync(Due);
        var start = Stopwatch.GetTimestamp();
        var reminding = Task.Run(() => world.Clock.TickAsync(default));
        List<double> beside = [];
        while (!reminding.IsCompleted)
        {
            beside.AddRange(await world.AskAsync(1));
        }

        Console.WriteLine($"{await reminding:N0} people reminded of {Due:N0} due in {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s, one transaction each; an answer meanwhile, ms:");
        Console.WriteLine($"  alone   p50 {At(alone, .5):0.0} p99 {At(alone, .99):0.0}");
        Console.WriteLine($"  beside  p50 {At(beside, .5):0.0} p99 {At(beside, .99):0.0} ({beside.Count} answers)");
        Console.WriteLine($"  an answer given while they all wait is handed to its channel after {await world.BeforeAnswerAsync()} other messages");
    }

    // Sixty milestones with long titles, late ones among them; another day each time, so that no picture was made before.
    private static async Task PictureAsync()
    {
        var days = Enumerable.Range(0, 60)
            .Select(i => new Milestone(
                $"m{i.ToString(CultureInfo.InvariantCulture)}",
                MilestoneKind.Task,
                new LocalText($"Rapporto trimestrale sulle attività congiunte di ricerca, parte {i}", $"Quarterly report on the joint research activities, part {i}"),
                new DateOnly(2021, 6, 8).AddMonths(2 * i)))
            .Select(milestone => new MilestoneDay(milestone, milestone.Due, milestone.Due.Year < 2026)).ToList();
        List<double> svg = [], png = [];
        for (var i = 0; i < 31; i++)
        {
            var start = Stopwatch.GetTimestamp();
            var picture = TimelineSvg.Draw(days, new DateOnly(2026, 3, 2).AddDays(i), "Partnership", Locale.Italian);
            svg.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            await ConvertAsync(picture);
            png.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        // The host makes the first one of a process itself, before anybody asks (TimelineWarmUp).
        Console.WriteLine($"a timeline of 60 dates, ms: the first as PNG by rsvg-convert {png[0]:0}; 30 others p50 {At(png.Skip(1), .5):0} longest {png.Skip(1).Max():0}; as SVG p50 {At(svg.Skip(1), .5):0.00} longest {svg.Skip(1).Max():0.00}");
    }

    private static async Task ConvertAsync(string svg)
    {
        using var process = Process.Start(new ProcessStartInfo("rsvg-convert", "--format=png") { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        await process.StandardInput.BaseStream.WriteAsync(Encoding.UTF8.GetBytes(svg));
        process.StandardInput.Close();
        await process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        await process.WaitForExitAsync();
    }

    private static double At(IEnumerable<double> values, double part)
    {
        var sorted = values.Order().ToArray();
        return sorted[(int)Math.Min(sorted.Length - 1, part * sorted.Length)];
    }
}
