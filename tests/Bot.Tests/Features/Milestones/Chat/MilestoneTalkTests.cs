using Bot.Features.Milestones.Reminders;
using Bot.Messages;
using Bot.Messages.Parts;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Features.Milestones.Chat;

/// <summary>Milestones made, moved, finished and put off in conversation. Every talk begins on Monday 2 March 2026.</summary>
public sealed class MilestoneTalkTests
{
    [Theory]
    [InlineData("aggiungi una scadenza: rapporto sui dati entro il 15 aprile", "no, una volta sola", "salta", "rapporto sui dati", "15 aprile 2026")]
    [InlineData("aggiungi una scadenza «rapporto sui dati» per l'8 aprile", "una volta sola", "salta", "rapporto sui dati", "l'8 aprile 2026")]
    [InlineData("add a deadline: data report by April 15", "once", "skip", "data report", "15 April 2026")]
    public async Task What_the_opening_sentence_says_is_not_asked_again(string opening, string repeats, string owner, string title, string day)
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");

        var question = await ada.SayAsync(opening);
        Assert.Equal(Outcome.Asked, question.Outcome);
        Assert.Contains("3", question.Text, StringComparison.Ordinal);
        await ada.SayAsync(repeats);
        var done = await ada.SayAsync(owner);

        Assert.Equal(Outcome.Done, done.Outcome);
        Assert.Contains(title, done.Text, StringComparison.Ordinal);
        Assert.Contains(day, done.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sposta la scadenza del rapporto al 20 aprile", "dal 15 aprile 2026 al 20 aprile 2026")]
    [InlineData("sposta il rapporto all'11 maggio", "dal 15 aprile 2026 all'11 maggio 2026")]
    [InlineData("move the report deadline to April 20", "from 15 April 2026 to 20 April 2026")]
    public async Task A_day_in_the_sentence_moves_the_milestone_and_one_press_moves_it_back(string sentence, string said)
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");
        await ada.AddMilestoneAsync("rapporto sui dati report", "2026-04-15");

        var moved = await ada.SayAsync(sentence);
        var back = await ada.PressAsync(moved.Actions[0]);

        Assert.Contains(said, moved.Text, StringComparison.Ordinal);
        Assert.Equal(Outcome.Done, back.Outcome);
        Assert.Contains("15 apr", (await ada.SayAsync("quali sono le prossime scadenze?")).Facts[0].Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_done_can_be_opened_again()
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");
        await ada.AddMilestoneAsync("rapporto sui dati", "2026-04-15");

        var done = await ada.SayAsync("ho fatto il rapporto sui dati");
        var open = await ada.PressAsync(done.Actions[0]);

        Assert.Contains("rapporto sui dati", done.Text, StringComparison.Ordinal);
        Assert.Equal(Outcome.Done, open.Outcome);
        Assert.Equal(Outcome.Done, (await ada.SayAsync("segna come fatta la scadenza del rapporto sui dati")).Outcome);
    }

    [Fact]
    public async Task Only_the_owner_and_coordinators_change_a_milestone()
    {
        await using var talk = await Talk.StartAsync();
        await talk.As("Ada").AddMilestoneAsync("rapporto sui dati", "2026-04-15");

        var refused = await talk.As("Bruno").SayAsync("ho fatto il rapporto sui dati");
        var allowed = await talk.As("Carla", "web", null, "coordinator").SayAsync("ho fatto il rapporto sui dati");

        Assert.Equal(Outcome.Declined, refused.Outcome);
        Assert.Equal(Outcome.Done, allowed.Outcome);
    }

    [Fact]
    public async Task A_reminder_is_put_off_five_times_at_most_and_each_time_says_when_it_comes_back()
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");
        await ada.AddMilestoneAsync("rapporto sui dati", "2026-04-15");

        var first = await ada.SayAsync("ricordamelo il 18 marzo");
        Assert.Contains("18 marzo 2026", first.Text, StringComparison.Ordinal);
        var choices = await ada.SayAsync("rimanda il promemoria");
        Assert.Equal(Outcome.Choices, choices.Outcome);
        for (var i = 0; i < 4; i++)
        {
            Assert.Equal(Outcome.Done, (await ada.PressAsync(choices.Actions[0])).Outcome);
        }

        Assert.Equal(Outcome.Declined, (await ada.PressAsync(choices.Actions[0])).Outcome);
    }

    [Fact]
    public async Task A_milestone_moved_while_its_reminder_is_on_its_way_is_not_changed_by_the_old_button()
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");
        await ada.AddMilestoneAsync("rapporto sui dati", "2026-03-09");
        talk.Clock.Advance(TimeSpan.FromDays(7));
        await talk.Services.GetRequiredService<ReminderClock>().TickAsync(default);

        await ada.SayAsync("sposta il rapporto sui dati al 20 aprile");
        var reminder = Assert.Single(await talk.DeliverAsync());
        var pressed = await ada.PressAsync(reminder.Reply.Actions.First(button => button.Value.StartsWith("m-", StringComparison.Ordinal)));

        Assert.Equal(Outcome.Declined, pressed.Outcome);
        Assert.Contains("20 aprile", (await ada.SayAsync("quali sono le prossime scadenze?")).Facts[0].Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_no_calendar_has_is_asked_again()
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");
        await ada.SayAsync("aggiungi una scadenza: rapporto sui dati");

        var asked = await ada.SayAsync("il 31 febbraio");

        Assert.Equal(Outcome.Asked, asked.Outcome);
        Assert.Contains("non esiste nel calendario", asked.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("aggiungi una scadenza: rapporto sui dati", "1 gennaio 2020", "è già passato")]
    [InlineData("add a deadline: final report", "1 January 2020", "is already past")]
    public async Task A_new_milestone_is_not_late_from_the_start(string opening, string day, string said)
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");
        await ada.SayAsync(opening);

        var asked = await ada.SayAsync(day);

        Assert.Equal(Outcome.Asked, asked.Outcome);
        Assert.Contains(said, asked.Text, StringComparison.Ordinal);
    }
}
