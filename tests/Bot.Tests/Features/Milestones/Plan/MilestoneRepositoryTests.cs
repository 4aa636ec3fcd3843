using Bot.Content;
using Bot.Features.Milestones.Plan;
using Bot.Storage;
using Bot.Tests.Storage;

namespace Bot.Tests.Features.Milestones.Plan;

/// <summary>What the milestones' repository promises, on whichever database it stands.</summary>
public abstract class MilestoneRepositoryTests : QueueTests
{
    private static readonly Milestone Report = new("report", MilestoneKind.Task, new LocalText("Relazione «è così»", "Report"), new DateOnly(2026, 3, 31))
    {
        Recurrence = "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1;COUNT=40",
        Owner = "ada@example.org",
        Leads = [30, 7],
        Link = "PR-2026-0001",
        Source = new LocalText("Art. 7", "Article 7"),
    };

    [SkippableFact]
    public async Task A_milestone_comes_back_as_it_was_saved_and_the_later_one_counts()
    {
        await DoAsync(milestones => milestones.SaveAsync(Report, "row", "test:ada", default));
        await DoAsync(milestones => milestones.SaveAsync(Report with { Due = new DateOnly(2026, 6, 30) }, "row 2", "test:bea", default));

        var (milestone, row) = Assert.Single(await ReadAsync(milestones => milestones.ChangedAsync(default)));

        Assert.Equal("row 2", row);
        Assert.Equal(new DateOnly(2026, 6, 30), milestone.Due);
        Assert.Equal((Report.Title, Report.Recurrence, Report.Owner, Report.Link, Report.Source), (milestone.Title, milestone.Recurrence, milestone.Owner, milestone.Link, milestone.Source));
        Assert.Equal(Report.Leads, milestone.Leads);
    }

    [SkippableFact]
    public async Task Of_many_who_finish_a_day_at_once_one_did_and_it_can_be_opened_again()
    {
        var day = new MilestoneDay(Report, Report.Due, false);

        var finished = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Task.Run(() => WriteAsync(milestones => milestones.FinishAsync(day, $"test:{i}", default)))));

        Assert.Single(finished, did => did);
        Assert.Equal([Report.Due], (await ReadAsync(milestones => milestones.DoneAsync(default)))["report"]);
        await DoAsync(milestones => milestones.ReopenAsync(day, default));
        Assert.Empty((await ReadAsync(milestones => milestones.DoneAsync(default)))["report"]);
    }

    [SkippableFact]
    public async Task A_milestone_is_known_from_the_first_day_on()
    {
        await DoAsync(milestones => milestones.KnowAsync("report", new DateOnly(2026, 3, 2), default));
        await DoAsync(milestones => milestones.KnowAsync("report", new DateOnly(2026, 4, 1), default));

        Assert.Equal(new DateOnly(2026, 3, 2), (await ReadAsync(milestones => milestones.KnownAsync(default)))["report"]);
    }

    [SkippableFact]
    public async Task The_newest_notes_are_read_oldest_of_them_first_and_the_last_one_is_dated()
    {
        for (var i = 0; i < 4; i++)
        {
            await DoAsync(milestones => milestones.AddNoteAsync("report", "test:ada", "Ada", $"nota {i}", default));
            Clock.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(["nota 2", "nota 3"], (await ReadAsync(milestones => milestones.NotesAsync("report", 2, default))).Select(note => note.Text));
        Assert.Equal(Talk.Start.AddMinutes(3), (await ReadAsync(milestones => milestones.LastNotesAsync(default)))["report"]);
    }

    private Task<bool> DoAsync(Func<MilestoneRepository, Task> write) => WriteAsync(async milestones => { await write(milestones); return true; });

    private async Task<T> WriteAsync<T>(Func<MilestoneRepository, Task<T>> write)
    {
        await using var session = new Session(Database);
        var result = await write(new MilestoneRepository(session, Clock));
        await session.CommitAsync(_ => Task.CompletedTask, default);
        return result;
    }

    private async Task<T> ReadAsync<T>(Func<MilestoneRepository, Task<T>> read)
    {
        await using var session = new Session(Database);
        return await read(new MilestoneRepository(session, Clock));
    }
}
