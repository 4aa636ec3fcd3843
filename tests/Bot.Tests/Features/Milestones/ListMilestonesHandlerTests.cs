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
