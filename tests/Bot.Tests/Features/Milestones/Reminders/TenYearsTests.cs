using System.Diagnostics;
using System.Globalization;
using Bot.Calendar;
using Bot.Content;
using Bot.Features.Milestones.Plan;
using Bot.Features.Milestones.Reminders;
using Bot.Storage;
using Bot.Tests.Storage;
using Xunit.Abstractions;

namespace Bot.Tests.Features.Milestones.Reminders;

/// <summary>Ten years in fast-forward: two hosts on one database, crashes at random instants, a clock that jumps.</summary>
public sealed class TenYearsTests(ITestOutputHelper output)
{
    private const string Milestones =
        """
        id,kind,due,recurrence,owner,lead_days,state,title_it,title_en
        quarterly,task,2021-09-30,FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1;COUNT=40,ada@example.org,30;7;1,,Rapporto trimestrale,Quarterly report
        monthly,task,2021-07-15,FREQ=MONTHLY;UNTIL=20310515,wei@example.org,3,,Verbale mensile,Monthly minutes
        shared,task,2021-07-15,FREQ=MONTHLY;INTERVAL=6;UNTIL=20310515,ada@example.org,7,,Piano semestrale,Plan
        party,event,2022-06-08,FREQ=YEARLY;COUNT=9,wei@example.org,7,,Anniversario,Anniversary
        ghost,task,2022-03-31,,nobody@example.org,7,,Senza recapito,Unreachable
        """;

    private readonly SimulatedHost.Clock clock = new() { Now = new DateTimeOffset(2021, 6, 8, 6, 0, 0, TimeSpan.Zero) };
    private readonly Random random = new(20210608);
    private readonly Dictionary<string, string> delivered = new(StringComparer.Ordinal);
    private int crashes;
    private int repeatsRecognised;

    [Fact]
    public async Task Every_reminder_of_ten_years_is_said_once_on_its_day_or_listed_as_undeliverable()
    {
        using var folder = new TemporaryFolder();
        await LiveAsync(folder, () => Database.Open(null, Path.Combine(folder.Path, "bot.db")), new DateTimeOffset(2031, 7, 20, 0, 0, 0, TimeSpan.Zero));
    }

    [SkippableFact]
    public async Task So_it_is_for_two_years_on_a_PostgreSQL_that_two_hosts_share()
    {
        var server = new PostgresServer();
        await using (await server.OpenAsync())
        {
        }

        using var folder = new TemporaryFolder();
        await LiveAsync(folder, () => Database.Open(server.Connection, "unused"), new DateTimeOffset(2023, 7, 20, 0, 0, 0, TimeSpan.Zero));
        await server.CloseAsync();
    }

    private async Task LiveAsync(TemporaryFolder folder, Func<Database> open, DateTimeOffset until)
    {
        var watch = Stopwatch.StartNew();
        var days = Content(folder);
        List<SimulatedHost> hosts = [new(open, folder.Path, clock), new(open, folder.Path, clock)];
        await hosts[0].StartAsync();
        await hosts[1].StartAsync();
        await hosts[0].MeetAsync("ada", "Europe/Rome");
        await hosts[0].MeetAsync("wei", "Asia/Shanghai");
        await hosts[0].MeetAsync("cora", "Europe/Rome");

        // Every second day that is to be done is done in time, two days before.
        var done = days.Where((day, index) => index % 2 == 0 && day.Milestone.Kind == MilestoneKind.Task).ToDictionary(day => day.Key, day => day.Day.AddDays(-2));
        var left = new Dictionary<string, DateOnly>(done);
        var ticks = 0;
        while (clock.Now < until)
        {
            foreach (var key in left.Where(entry => entry.Value <= DateOnly.FromDateTime(clock.Now.UtcDateTime)).Select(entry => entry.Key).ToList())
            {
                await hosts[0].FinishAsync(key);
                left.Remove(key);
            }

            await StepAsync(hosts);
            ticks += 2;
            Move();
        }

        await hosts[0].DeliverAsync(message => delivered.TryAdd(message.Id, message.Reply.Text));
        await hosts[0].SettleAsync();
        var log = await hosts[1].LogAsync();
        output.WriteLine(
            $"{ticks} ticks, {crashes} crashes, {delivered.Count} messages delivered, {repeatsRecognised} repeats recognised by key, "
            + $"{log.Count(entry => entry.Outcome == ReminderClock.NeverMet)} listed as undeliverable, {watch.Elapsed.TotalSeconds:0.0} s");
        Check(days, done, DateOnly.FromDateTime(until.UtcDateTime), log);
        foreach (var host in hosts)
        {
            await host.DisposeAsync();
        }
    }

    private async Task StepAsync(List<SimulatedHost> hosts)
    {
        if (random.Next(40) == 0)
        {
            clock.CrashAfter(random.Next(1, 12));
        }

        try
        {
            await Task.WhenAll(hosts.Select(host => host.TickAsync()));
            await hosts[random.Next(2)].DeliverAsync(Deliver);
            clock.Calm();
        }
        catch (SimulatedHost.CrashException)
        {
            clock.Calm();
            crashes++;
            await hosts[random.Next(2)].RestartAsync();
            await Task.WhenAll(hosts.Select(host => host.TickAsync()));
        }
    }

    // Up to nine hours on, less than a day has for reminders; now and then the clock is set back, which must not repeat anything.
    private void Move() => clock.Now += random.Next(50) == 0 ? TimeSpan.FromMinutes(-random.Next(1, 180)) : TimeSpan.FromMinutes(random.Next(240, 540));

    private void Deliver(Bot.Storage.ClaimedMessage message)
    {
        if (!delivered.TryAdd(message.Id, message.Reply.Text))
        {
            repeatsRecognised++;
        }

        if (random.Next(40) == 0)
        {
            // Said, but the process ends before it is noted.
            throw new SimulatedHost.CrashException();
        }
    }

    private void Check(List<MilestoneDay> days, Dictionary<string, DateOnly> done, DateOnly end, IReadOnlyList<(string Person, string Day, string Outcome)> log)
    {
        foreach (var (owner, region) in new[] { ("ada@example.org", Region.Italy), ("wei@example.org", Region.China) })
        {
            var expected = days.Where(day => day.Milestone.Owner == owner)
                .SelectMany(day => ReminderLadder.Of(day.Milestone, day.Day, new WorkDays(region)).Rungs
                    .Where(rung => rung > new DateOnly(2021, 6, 8) && rung < end && (!done.TryGetValue(day.Key, out var on) || rung < on))
                    .Select(rung => (Rung: rung.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Title: day.Milestone.Title.En)))
                .Order().ToList();
            var said = delivered.Where(message => message.Key.StartsWith($"reminder:{owner}:", StringComparison.Ordinal))
                .SelectMany(message => message.Value.Split("\n- ").Skip(1).Select(line => (Rung: message.Key[^10..], Title: line.Split("**")[1])))
                .Order().ToList();
            Assert.True(expected.Count > 10 * (end.Year - 2021), $"the years of {owner} hold only {expected.Count} reminders");
            Assert.Equal(expected, said);
        }

        // The coordinator hears once of each day that stayed undone, and of the message that had nobody to go to.
        var late = days.Count(day => day.Milestone.Kind == MilestoneKind.Task && !done.ContainsKey(day.Key) && ReminderLadder.OfWatcher(day.Day, new WorkDays(Region.Italy)).Escalates < end);
        Assert.Equal(late, delivered.Where(message => message.Key.Contains("cora@", StringComparison.Ordinal)).Sum(message => message.Value.Split("still open").Length - 1));
        Assert.Contains(delivered.Values, text => text.Contains("not delivered to **nobody", StringComparison.Ordinal));
        Assert.All(log.Where(entry => entry.Person == "nobody@example.org"), entry => Assert.Equal(ReminderClock.NeverMet, entry.Outcome));
        Assert.All(log.Where(entry => entry.Person != "nobody@example.org"), entry => Assert.Equal("sent", entry.Outcome));
        Assert.Equal(log.Count(entry => entry.Outcome == "sent"), delivered.Count);
    }

    private static List<MilestoneDay> Content(TemporaryFolder folder)
    {
        folder.Write("milestones.csv", Milestones);
        folder.Write("partnership.json", """{ "name": { "it": "P", "en": "P" }, "timeZone": "Europe/Rome", "roles": { "coordinator": ["cora@example.org"] } }""");
        var report = new ContentReport();
        var file = new MilestoneFile(Partnership.Load(folder.Path));
        file.Load(folder.Path, report);
        Assert.Empty(report.Problems);
        return [.. file.Milestones.SelectMany(milestone => milestone.Days(), (milestone, day) => new MilestoneDay(milestone, day, false))];
    }
}
