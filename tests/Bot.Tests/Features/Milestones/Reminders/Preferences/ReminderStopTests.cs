using Bot.Features.Milestones.Reminders.Preferences;
using Bot.Messages;

namespace Bot.Tests.Features.Milestones.Reminders.Preferences;

/// <summary>Whoever wants to hear no more of it says so in a sentence.</summary>
public sealed class ReminderStopTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Theory]
    [InlineData("non ricordarmelo più")]
    [InlineData("basta promemoria")]
    [InlineData("smettila di ricordarmi le cose")]
    [InlineData("non mandarmi più avvisi")]
    [InlineData("stop reminding me of this")]
    [InlineData("don't remind me any more")]
    [InlineData("no more reminders please")]
    public void Such_a_wish_is_known(string said) => Assert.True(StopWish.IsAsked(said, Today));

    [Theory]
    [InlineData("ricordamelo domani")]
    [InlineData("non ricordarmelo oggi, venerdì")]
    [InlineData("non mi arrivano i promemoria")]
    [InlineData("non ricordo la password")]
    [InlineData("posso recedere senza avvisare?")]
    [InlineData("non dimenticarti di ricordarmelo")]
    [InlineData("don't forget to remind me")]
    [InlineData("I get no reminders")]
    [InlineData("why did you not remind me?")]
    [InlineData("may they stop without notice?")]
    public void What_only_sounds_like_it_is_not(string said) => Assert.False(StopWish.IsAsked(said, Today));

    [Theory]
    [InlineData("non ricordarmelo più", "it", "rapporto sui dati", "Ferma tutti i promemoria", "disattivati")]
    [InlineData("stop reminding me of this", "en", "rapporto sui dati", "Stop all reminders", "Reminders are off")]
    public async Task The_next_reminder_is_named_and_one_press_stops_them_all(string said, string language, string named, string press, string done)
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada", "slack", "ada@example.org");
        await ada.AddMilestoneAsync("rapporto sui dati", "2026-03-10");

        var offered = await ada.SayAsync(said, language);

        Assert.Equal(Outcome.Choices, offered.Outcome);
        Assert.Contains(named, offered.Text, StringComparison.Ordinal);
        var stopped = await ada.PressAsync(offered.Actions.Single(button => button.Title == press));
        Assert.Contains(done, stopped.Text, StringComparison.Ordinal);
        Assert.Empty(await talk.TickAtAsync("2026-03-09"));
    }

    [Fact]
    public async Task Undone_at_once_the_reminders_come_as_before()
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada", "slack", "ada@example.org");
        await ada.AddMilestoneAsync("rapporto sui dati", "2026-03-10");
        await ada.SayAsync("basta promemoria", "it");
        await ada.SayAsync("ferma tutti i promemoria", "it");

        Assert.Contains("di nuovo attivi", (await ada.SayAsync("annulla", "it")).Text, StringComparison.Ordinal);

        Assert.Single(await talk.TickAtAsync("2026-03-09"));
    }
}
