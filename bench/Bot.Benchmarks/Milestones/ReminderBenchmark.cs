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
    }

    private static async Task PictureAsync()
    {
        var days = Enumerable.Range(0, 40)
            .Select(i => new Milestone($"m{i.ToString(CultureInfo.InvariantCulture)}", MilestoneKind.Task, new LocalText($"Rapporto trimestrale {i}", $"Quarterly report {i}"), new DateOnly(2021, 6, 8).AddMonths(3 * i)))
            .Select(milestone => new MilestoneDay(milestone, milestone.Due, milestone.Due.Year < 2025)).ToList();
        List<double> svg = [], png = [];
        for (var i = 0; i < 20; i++)
        {
            var start = Stopwatch.GetTimestamp();
            var picture = TimelineSvg.Draw(days, new DateOnly(2026, 3, 2), "Partnership", Locale.Italian);
            svg.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            await ConvertAsync(picture);
            png.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        Console.WriteLine($"a timeline of 40 dates, ms: SVG p50 {At(svg, .5):0.00} max {svg.Max():0.00}; as PNG by rsvg-convert p50 {At(png, .5):0} max {png.Max():0} (then kept)");
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
