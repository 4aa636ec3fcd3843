using Bot.Messages;

namespace Bot.Tests.Features.Milestones.Chat;

/// <summary>Words alone change a milestone only where they leave no doubt which one.</summary>
public sealed class NamedMilestoneTests
{
    [Theory]
    [InlineData("sposta il rapporto trimestrale al 20 aprile 2026")]
    [InlineData("ho fatto il rapporto trimestrale")]
    [InlineData("ho finito la valutazione dei rischi")]
    [InlineData("reschedule the quarterly report to 20 April 2026")]
    [InlineData("we finished the risk assessment")]
    public async Task What_is_called_otherwise_is_asked_about_and_stays_as_it_is(string text)
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada", "slack", "ada@example.org");
        await ada.AddMilestoneAsync("rapporto annuale", "2026-04-15");

        var reply = await ada.SayAsync(text);

        Assert.Equal(Outcome.Choices, reply.Outcome);
        Assert.Contains(reply.Actions, button => button.Title.Contains("rapporto annuale", StringComparison.Ordinal));
        Assert.Contains("15 aprile 2026", string.Join(' ', (await ada.SayAsync("quali sono le prossime scadenze?", "it")).Facts.Select(fact => fact.Title)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ho fatto il rapporto annuale")]
    [InlineData("il rapporto è stato consegnato")]
    [InlineData("rapporto fatto")]
    [InlineData("segna come fatta la scadenza")]
    public async Task What_is_named_or_is_the_only_one_of_ones_own_is_done(string text)
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada", "slack", "ada@example.org");
        await ada.AddMilestoneAsync("rapporto annuale", "2026-04-15");

        var reply = await ada.SayAsync(text);

        Assert.Equal(Outcome.Done, reply.Outcome);
        Assert.Contains("rapporto annuale", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_years_away_is_not_closed_by_somebody_who_does_not_name_it()
    {
        using var folder = new PartnershipFolder().WithRole("coordinator", "carla@example.org");
        await using var talk = await Talk.StartAsync(folder.Path);
        var carla = talk.As("Carla", "slack", "carla@example.org");

        var reply = await carla.SayAsync("scadenza completata");

        Assert.NotEqual(Outcome.Done, reply.Outcome);
    }

    [Theory]
    [InlineData("ogni trimestre per dieci anni", "Ogni tre mesi")]
    [InlineData("trimestrale", "Ogni tre mesi")]
    [InlineData("annualmente", "Ogni anno")]
    [InlineData("tutti i mesi", "Ogni mese")]
    [InlineData("mai", "No, una volta sola")]
    public async Task How_often_it_comes_again_is_said_in_many_ways(string said, string expected)
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada", "slack", "ada@example.org");
        await ada.SayAsync("aggiungi una scadenza: riunione il 15 aprile 2026", "it");

        await ada.SayAsync(said, "it");
        var back = await ada.SayAsync("indietro", "it");

        Assert.Contains(expected, back.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_opening_sentence_says_of_it_is_not_asked()
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada", "slack", "ada@example.org");

        var asked = await ada.SayAsync("aggiungi una scadenza: rapporto trimestrale entro il 15 aprile 2026, ogni tre mesi", "it");

        Assert.Contains("Ogni tre mesi", asked.Text, StringComparison.Ordinal);
        Assert.Contains("rapporto trimestrale;", asked.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_in_one_sentence_is_kept_and_a_recurrence_moves_with_one_question()
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada", "slack", "ada@example.org");
        await ada.SayAsync("aggiungi una scadenza: rapporto trimestrale entro il 15 aprile 2026, ogni tre mesi", "it");
        await ada.SayAsync("io", "it");

        var noted = await ada.SayAsync("nota sul rapporto trimestrale: la bozza è pronta", "it");
        var asked = await ada.SayAsync("sposta il rapporto trimestrale al 20 aprile 2026", "it");
        var moved = await ada.SayAsync("ok", "it");
        var shown = await ada.SayAsync("mostrami i dettagli del rapporto trimestrale", "it");

        Assert.Equal(Outcome.Done, noted.Outcome);
        Assert.Contains("Si ripete", asked.Text, StringComparison.Ordinal);
        Assert.Equal(Outcome.Done, moved.Outcome);
        Assert.Contains("20 aprile 2026", moved.Text, StringComparison.Ordinal);
        Assert.Contains("la bozza è pronta", shown.Text + string.Join(' ', shown.Facts.Select(fact => fact.Value)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("aggiungi una scadenza: relazione annuale il 30 novembre 2026", "relazione annuale")]
    [InlineData("aggiungi una scadenza: relazione annuale entro fine novembre 2026", "relazione annuale")]
    [InlineData("add a deadline: yearly report by 30 November 2026", "yearly report")]
    public void The_day_is_no_part_of_the_title(string text, string title) =>
        Assert.Equal(title, Bot.Features.Milestones.Chat.OpeningWords.Title(text, new DateOnly(2026, 3, 2)));
}
