using Bot.Messages;

namespace Bot.Tests.Features.Milestones;

/// <summary>Asking what is coming.</summary>
public sealed class ListMilestonesHandlerTests
{
    [Theory]
    [InlineData("quali sono le prossime scadenze?", "8 giugno 2026 (fra 98 giorni)")]
    [InlineData("what are the next deadlines?", "8 June 2026 (in 98 days)")]
    public async Task What_is_coming_is_told_in_the_language_of_the_question(string question, string when)
    {
        await using var talk = await Talk.StartAsync();

        var reply = await talk.SayAsync(question);

        Assert.Equal("milestones.list", reply.Intent);
        Assert.Contains(when, reply.Facts[0].Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cosa scade ad aprile?", "nel mese di aprile 2026", "rapporto sui dati")]
    [InlineData("what is due in April?", "in April 2026", "rapporto sui dati")]
    [InlineData("scadenze del 2028", "nel 2028", "Anniversario della firma dell'Accordo")]
    [InlineData("which deadlines are there this quarter?", "from 1 January 2026 to 31 March 2026", "verbale")]
    public async Task Of_a_period_everything_is_told_and_nothing_else(string question, string period, string title)
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");
        await ada.AddMilestoneAsync("rapporto sui dati", "2026-04-15");
        await ada.AddMilestoneAsync("verbale", "2026-03-09");

        var reply = await ada.SayAsync(question, question.StartsWith('w') ? "en" : "it");

        Assert.Equal("milestones.list", reply.Intent);
        Assert.Contains(period, reply.Text, StringComparison.Ordinal);
        Assert.Equal(title, Assert.Single(reply.Facts).Value);
    }

    [Theory]
    [InlineData("cosa scade a maggio?", "Non c'è nessuna scadenza nel mese di maggio 2026.", "8 giugno 2026")]
    [InlineData("what is due in May?", "Nothing is due in May 2026.", "8 June 2026")]
    public async Task A_period_without_dates_says_so_and_what_comes_next(string question, string said, string next)
    {
        await using var talk = await Talk.StartAsync();

        var reply = await talk.SayAsync(question);

        Assert.StartsWith(said, reply.Text, StringComparison.Ordinal);
        Assert.Contains(next, Assert.Single(reply.Facts).Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_s_own_and_what_is_late_are_told_apart_from_the_rest()
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");
        Assert.StartsWith("Non hai scadenze tue.", (await ada.SayAsync("le mie scadenze", "it")).Text, StringComparison.Ordinal);
        Assert.StartsWith("Niente è in ritardo.", (await ada.SayAsync("scadenze in ritardo", "it")).Text, StringComparison.Ordinal);
        await ada.AddMilestoneAsync("verbale", "2026-03-09");
        talk.Clock.Advance(TimeSpan.FromDays(10));

        Assert.Equal("verbale", Assert.Single((await ada.SayAsync("my deadlines", "en")).Facts).Value.Split(" (")[0]);
        Assert.StartsWith("One deadline is overdue", (await ada.SayAsync("overdue deadlines", "en")).Text, StringComparison.Ordinal);
        Assert.Contains((await ada.SayAsync("quali scadenze sono passate?", "it")).Facts, fact => fact.Value.StartsWith("Anniversario", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_dates_that_have_passed_are_behind_a_button()
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");
        var reply = await ada.SayAsync("scadenze", "it");

        var past = await ada.PressAsync(reply.Actions.First(action => action.Value == "past"));

        Assert.Contains(past.Facts, fact => fact.Value == "Firma dell'Accordo di Partnership" && fact.Title.StartsWith("8 giugno 2021", StringComparison.Ordinal));
        Assert.Equal(Outcome.Answered, past.Outcome);
    }
}
