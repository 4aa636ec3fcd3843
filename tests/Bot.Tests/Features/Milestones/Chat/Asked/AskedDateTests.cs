using Bot.Messages;

namespace Bot.Tests.Features.Milestones.Chat.Asked;

/// <summary>How long it is to one date. Every talk begins on Monday 2 March 2026.</summary>
public sealed class AskedDateTests
{
    [Theory]
    [InlineData("quanto manca all'anniversario?", "**Anniversario della firma dell'Accordo**: 8 giugno 2026 (fra 98 giorni).")]
    [InlineData("quando è l'anniversario?", "**Anniversario della firma dell'Accordo**: 8 giugno 2026 (fra 98 giorni).")]
    [InlineData("quanti giorni mancano alla fine dell'accordo?", "**Termine dei dieci anni dell'Accordo**: 8 giugno 2031 (fra 1924 giorni).")]
    [InlineData("how long until the anniversary?", "**Anniversary of the signing of the agreement**: 8 June 2026 (in 98 days).")]
    [InlineData("when is the anniversary?", "**Anniversary of the signing of the agreement**: 8 June 2026 (in 98 days).")]
    [InlineData("how many days are left until the end of the agreement?", "**End of the ten years of the agreement**: 8 June 2031 (in 1924 days).")]
    public async Task The_date_is_told_with_how_far_it_is_and_where_it_is_known_from(string question, string said)
    {
        await using var talk = await Talk.StartAsync();

        var reply = await talk.SayAsync(question);

        Assert.Equal(("milestones.list", Outcome.Answered), (reply.Intent, reply.Outcome));
        Assert.Equal(said, reply.Text.Replace("\\", "", StringComparison.Ordinal));
        Assert.Contains("22", Assert.Single(reply.Facts).Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("quanti giorni mancano?", "Anniversario della firma dell'Accordo", "Termine dei dieci anni dell'Accordo")]
    [InlineData("how many days are left?", "Anniversary of the signing of the agreement", "End of the ten years of the agreement")]
    [InlineData("how much time is left in the agreement?", "Anniversary of the signing of the agreement", "End of the ten years of the agreement")]
    public async Task Who_names_no_date_is_told_the_next_one_and_the_end(string question, string next, string end)
    {
        await using var talk = await Talk.StartAsync();

        Assert.Equal([next, end], (await talk.SayAsync(question)).Facts.Select(fact => fact.Value));
    }

    [Theory]
    [InlineData("quanto manca alla pausa pranzo?")]
    [InlineData("how long until lunch?")]
    [InlineData("quando finisce la riunione di oggi?")]
    [InlineData("when does the world cup end?")]
    public async Task What_is_on_no_plan_is_left_to_the_documents(string question)
    {
        await using var talk = await Talk.StartAsync();

        Assert.Equal("agreement.ask", (await talk.SayAsync(question)).Intent);
    }
}
