using Bot.Messages;

namespace Bot.Tests.Features.Milestones.Chat;

/// <summary>"Undo" takes back what was done last in the conversation, in one word.</summary>
public sealed class UndoTests
{
    [Theory]
    [InlineData("annulla l'ultima cosa", "it")]
    [InlineData("torna indietro", "it")]
    [InlineData("no scusa, rimettilo com'era", "it")]
    [InlineData("annulla", "it")]
    [InlineData("undo", "en")]
    [InlineData("please undo that", "en")]
    [InlineData("can you put it back?", "en")]
    public async Task What_was_moved_goes_back(string said, string language)
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada", "slack", "ada@example.org");
        await ada.AddMilestoneAsync("rapporto sui dati", "2026-04-15");
        Assert.Equal(Outcome.Done, (await ada.SayAsync("sposta il rapporto sui dati al 20 aprile 2026", "it")).Outcome);

        var undone = await ada.SayAsync(said, language);

        Assert.Equal(("milestones.change", Outcome.Done), (undone.Intent, undone.Outcome));
        Assert.Contains("15", (await ada.SayAsync("mostrami i dettagli del rapporto sui dati", "it")).Facts[0].Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_added_is_taken_out_and_what_was_closed_is_opened_again()
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada", "slack", "ada@example.org");
        await ada.AddMilestoneAsync("rapporto sui dati", "2026-04-15");
        Assert.Equal(Outcome.Done, (await ada.SayAsync("il rapporto sui dati è fatto", "it")).Outcome);

        Assert.Contains("riaperto", (await ada.SayAsync("annulla l'ultima modifica", "it")).Text, StringComparison.Ordinal);

        await ada.AddMilestoneAsync("prova in laboratorio", "2026-05-15");
        Assert.Contains("tolto", (await ada.SayAsync("annulla", "it")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("undo", "en", "nothing to undo")]
    [InlineData("undo the last thing please", "en", "nothing to undo")]
    [InlineData("annulla l'ultima cosa", "it", "nulla da annullare")]
    [InlineData("torna indietro", "it", "nulla da annullare")]
    [InlineData("puoi annullare quello che ho appena fatto?", "it", "nulla da annullare")]
    public async Task Where_nothing_was_done_it_is_said(string said, string language, string expected)
    {
        await using var talk = await Talk.StartAsync();

        Assert.Contains(expected, (await talk.SayAsync(said, language)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_taken_back_hides_what_was_done_before_it_and_a_day_ends_it_all()
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada", "slack", "ada@example.org");
        await ada.AddMilestoneAsync("rapporto sui dati", "2026-04-15");
        await ada.SayAsync("nota sul rapporto sui dati: manca la revisione", "it");
        Assert.Contains("nulla da annullare", (await ada.SayAsync("annulla", "it")).Text, StringComparison.Ordinal);

        await ada.SayAsync("sposta il rapporto sui dati al 20 aprile 2026", "it");
        talk.Clock.Advance(TimeSpan.FromHours(25));
        Assert.Contains("nulla da annullare", (await ada.SayAsync("annulla", "it")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("annulla la richiesta PR-2026-0001", "requests.withdraw")]
    [InlineData("si può annullare il contratto?", "agreement.ask")]
    [InlineData("can we cancel the agreement?", "agreement.ask")]
    public async Task What_names_a_thing_of_its_own_is_no_undo(string said, string intent)
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada", "slack", "ada@example.org");
        await ada.AddMilestoneAsync("rapporto sui dati", "2026-04-15");

        Assert.Equal(intent, (await ada.SayAsync(said)).Intent);
    }
}
