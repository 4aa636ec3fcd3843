using Bot.Messages;

namespace Bot.Tests.Features.Milestones.Chat;

/// <summary>Taking a milestone out in words. Every talk begins on Monday 2 March 2026.</summary>
public sealed class RemovalTests
{
    [Theory]
    [InlineData("elimina la scadenza del rapporto sui dati", "Vuoi togliere **rapporto sui dati** del 15 aprile 2026?", "Ho tolto")]
    [InlineData("cancella la milestone rapporto sui dati", "Vuoi togliere **rapporto sui dati** del 15 aprile 2026?", "Ho tolto")]
    [InlineData("remove the deadline rapporto sui dati", "Do you want to remove **rapporto sui dati** of 15 April 2026?", "I have removed")]
    public async Task Words_ask_and_a_press_takes_it_out(string wish, string asked, string done)
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");
        await ada.AddMilestoneAsync("rapporto sui dati", "2026-04-15");

        var question = await ada.SayAsync(wish);

        Assert.Contains(asked, question.Text, StringComparison.Ordinal);
        Assert.Equal(Outcome.Choices, question.Outcome);
        Assert.StartsWith(done, (await ada.PressAsync(question.Actions[0])).Text, StringComparison.Ordinal);
        Assert.DoesNotContain((await ada.SayAsync("quali sono le prossime scadenze?")).Facts, fact => fact.Value == "rapporto sui dati");
    }

    [Theory]
    [InlineData("elimina la scadenza del rapporto sui dati")]
    [InlineData("remove the deadline rapporto sui dati")]
    public async Task Nobody_takes_out_what_is_somebody_else_s(string wish)
    {
        await using var talk = await Talk.StartAsync();
        await talk.As("Ada").AddMilestoneAsync("rapporto sui dati", "2026-04-15");

        Assert.Equal(Outcome.Declined, (await talk.As("Bruno").SayAsync(wish)).Outcome);
    }
}
