using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Bot.Acceptance.Teams;
using Bot.Content;
using Bot.Features.Milestones.Export;
using Bot.Features.Milestones.Plan;
using Bot.Language;

namespace Bot.Acceptance.Calendar;

/// <summary>The calendar feed, read by a reader that others wrote.</summary>
public sealed class CalendarReaderTests
{
    public static TheoryData<string, string> Recurrences => new()
    {
        { "2026-03-31", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1;COUNT=40" },
        { "2027-06-08", "FREQ=YEARLY;UNTIL=20310608" },
        { "2026-01-05", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=30" },
        { "2026-01-30", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=24" },
        { "2026-01-13", "FREQ=MONTHLY;BYDAY=2TU;COUNT=24" },
        { "2026-02-02", "FREQ=DAILY;INTERVAL=10;COUNT=20" },
        { "2026-03-15", "FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=15;COUNT=20" },
    };

    [CalendarTheory]
    [MemberData(nameof(Recurrences))]
    public async Task A_recurrence_falls_on_the_same_days_for_both(string due, string rule)
    {
        var milestone = new Milestone("report", MilestoneKind.Task, new LocalText("Rapporto", "Report"), DateOnly.Parse(due, CultureInfo.InvariantCulture)) { Recurrence = rule };

        var read = (await ReadAsync([milestone]))["events"]![0]!;

        Assert.Equal(milestone.Days().Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), read["days"]!.AsArray().Select(day => day!.GetValue<string>()));
    }

    [CalendarFact]
    public async Task Titles_arrive_as_they_were_written()
    {
        const string title = "Relazione; \"qualità\", perché no? \\ \U0001F4C5 Una riga che è molto più lunga di settantacinque ottetti, con accenti àèìòù proprio sul confine delle righe";
        var milestone = new Milestone("a,b;c", MilestoneKind.Event, new LocalText(title, title), new DateOnly(2031, 6, 8)) { Source = new LocalText("prima riga\nseconda", "x") };

        var calendar = await ReadAsync([milestone]);

        var read = calendar["events"]![0]!;
        Assert.Equal("Calendario della partnership", calendar["name"]!.GetValue<string>());
        Assert.Equal(title, read["title"]!.GetValue<string>());
        Assert.Equal("prima riga\nseconda", read["description"]!.GetValue<string>());
        Assert.True(read["allDay"]!.GetValue<bool>());
    }

    private static async Task<JsonNode> ReadAsync(IEnumerable<Milestone> milestones)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, IcsWriter.Write(milestones, "Calendario della partnership", Locale.Italian, TimeProvider.System.GetUtcNow()));
        var start = new ProcessStartInfo("node", [Path.Combine(ValidatorTools.NodeFolder, "calendar-read.mjs"), file]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        File.Delete(file);
        Assert.True(process.ExitCode == 0, await errors);
        return JsonNode.Parse(output)!;
    }
}
