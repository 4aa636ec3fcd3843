using Bot.LoadGen.Calling;
using Bot.LoadGen.Events;
using Bot.LoadGen.Measuring;
using Bot.LoadGen.Subjects;

namespace Bot.LoadGen;

/// <summary>Starts servers and puts the four kinds of load on them.</summary>
/// <param name="turns">The turns under way.</param>
/// <param name="platformPort">Where the fake platforms listen.</param>
/// <param name="token">The connector's token.</param>
internal sealed class Bench(PendingTurns turns, int platformPort, string token) : IDisposable
{
    private const int CostCallers = 32;
    private const int FloodCallers = 64;
    private const double Rate = 200;

    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(30);

    private readonly Dictionary<Server, RunningServer> running = [];

    /// <summary>Starts a subject's server, if it does not run yet; true once a turn came through.</summary>
    public async Task<bool> StartAsync(Subject subject)
    {
        if (!running.TryGetValue(subject.Server, out var server))
        {
            running[subject.Server] = server = new RunningServer(subject.Server);
        }

        using var limit = new CancellationTokenSource(StartLimit);
        while (!limit.IsCancellationRequested && !server.HasEnded)
        {
            using var connection = new Wire.Connection(subject.Server.Port);
            if (await new Load(turns, TargetOf(subject)).TurnAsync(connection, System.Diagnostics.Stopwatch.GetTimestamp()) is >= 200 and < 300)
            {
                return true;
            }

            await Task.Delay(100);
        }

        return false;
    }

    /// <summary>Load that is not counted, until a turn costs no less than before: a young server compiles its code anew while it serves.</summary>
    /// <param name="subject">What to load.</param>
    /// <param name="least">At least so long.</param>
    /// <param name="most">Given up after so long.</param>
    public async Task WarmAsync(Subject subject, TimeSpan least, TimeSpan most)
    {
        var costs = new List<double>();
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        while (System.Diagnostics.Stopwatch.GetElapsedTime(start) is var spent && spent < most && (spent < least || !Settling.HasSettled(costs)))
        {
            costs.Add((await SliceAsync(subject, Callers.Closed(CostCallers), TimeSpan.Zero, Settling.Stretch)).CpuPerTurn);
            turns.Clear();
        }

        Console.WriteLine($"{subject.Name,-20} warm after {System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalSeconds,4:F0} s: {costs.FirstOrDefault(),6:F0} µs a turn at first, {costs.LastOrDefault(),6:F0} now");
    }

    /// <summary>CPU a turn, in interleaved slices.</summary>
    public async Task<Dictionary<Subject, List<Slice>>> CostAsync(IReadOnlyList<Subject> subjects, Settings settings)
    {
        var slices = subjects.ToDictionary(subject => subject, _ => new List<Slice>());
        for (var round = 0; round < settings.Rounds; round++)
        {
            foreach (var subject in subjects)
            {
                slices[subject].Add(await SliceAsync(subject, Callers.Closed(CostCallers), TimeSpan.FromSeconds(0.4), TimeSpan.FromSeconds(settings.Slice)));
                if (subject.IsDoor)
                {
                    // Nobody is behind it: no reply will come.
                    turns.Clear();
                }

                await DrainAsync(TimeSpan.FromSeconds(5));
            }
        }

        return slices;
    }

    /// <summary>How long turns take at a rate that a large partnership might reach.</summary>
    public async Task RateAsync(IEnumerable<Subject> subjects)
    {
        Console.WriteLine($"\nat {Rate} turns/s, open loop (ms)  ack p50   ack p99  turn p50  turn p99  errors");
        foreach (var subject in subjects)
        {
            var slice = await SliceAsync(subject, Callers.Open(Rate, 64), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(10));
            Console.WriteLine(
                $"{subject.Name,-33}{slice.Acknowledgement.Percentile(50),9:F1} {slice.Acknowledgement.Percentile(99),9:F1} {slice.Turn.Percentile(50),9:F1} {slice.Turn.Percentile(99),9:F1} {slice.Errors,7}");
        }
    }

    /// <summary>More than the server can answer, then the wait until everything that it acknowledged was answered.</summary>
    public async Task FloodAsync(IEnumerable<Subject> subjects)
    {
        Console.WriteLine("\nflood of 5 s, then drained    accepted/s  ack p99 ms  answered/s  drained s  lost  errors  memory MB (most)");
        foreach (var subject in subjects)
        {
            turns.Clear();
            var slice = await SliceAsync(subject with { IsDoor = true }, Callers.Closed(FloodCallers), TimeSpan.Zero, TimeSpan.FromSeconds(5));
            var start = System.Diagnostics.Stopwatch.GetTimestamp();
            await DrainAsync(TimeSpan.FromMinutes(2));
            var drained = System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalSeconds;
            var (now, most) = ProcessMeter.Memory(running[subject.Server].Id);
            Console.WriteLine(
                $"{subject.Name,-30}{slice.PerSecond,10:F0} {slice.Acknowledgement.Percentile(99),11:F1} {slice.Turns / (drained + slice.Seconds),11:F0} {drained,10:F1} {turns.Waiting,5} {slice.Errors,7} {now,8:F0} ({most:F0})");
        }
    }

    /// <summary>What a server costs that nobody talks to.</summary>
    public async Task IdleAsync(IEnumerable<Subject> subjects)
    {
        var servers = subjects.Select(subject => subject.Server).Distinct().ToList();
        await Task.Delay(TimeSpan.FromSeconds(5));
        var before = servers.ToDictionary(server => server, server => ProcessMeter.CpuSeconds(running[server].Id));
        await Task.Delay(TimeSpan.FromSeconds(20));
        Console.WriteLine("\nidle                         CPU ms/s  memory MB");
        foreach (var server in servers)
        {
            var used = (ProcessMeter.CpuSeconds(running[server].Id) - before[server]) * 1000 / 20;
            Console.WriteLine($"{server.Name,-28}{used,9:F1} {ProcessMeter.Memory(running[server].Id).Now,10:F0}");
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var server in running.Values)
        {
            server.Dispose();
        }
    }

    private async Task DrainAsync(TimeSpan atMost)
    {
        using var limit = new CancellationTokenSource(atMost);
        while (turns.Waiting > 0 && !limit.IsCancellationRequested)
        {
            await Task.Delay(50);
        }
    }

    private async Task<Slice> SliceAsync(Subject subject, Func<Load, Task> callers, TimeSpan warm, TimeSpan recorded)
    {
        var load = new Load(turns, TargetOf(subject));
        return await load.RunAsync(callers, warm, recorded, running[subject.Server].Id);
    }

    private Target TargetOf(Subject subject)
    {
        var url = new Uri($"http://127.0.0.1:{subject.Server.Port}{subject.Path}");
        EventTemplate template = subject.IsSlack ? new SlackEvent(url) : new TeamsEvent(url, platformPort, subject.HasToken ? token : null);
        return new Target(template, subject.Server.Port, !subject.IsDoor);
    }
}
