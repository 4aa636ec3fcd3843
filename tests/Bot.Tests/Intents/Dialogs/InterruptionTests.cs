using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Tests.Intents.Dialogs;

/// <summary>A project request asked for a question at a time, and everything people do in between.</summary>
public sealed class InterruptionTests : IAsyncLifetime
{
    private Talk talk = null!;

    public async Task InitializeAsync() => talk = await Talk.StartAsync();

    public async Task DisposeAsync() => await talk.DisposeAsync();

    [Theory]
    [InlineData("chi è Mellia?", "contacts.find")]
    [InlineData("quali sono le prossime scadenze?", "milestones.list")]
    [InlineData("aiuto", "help.show")]
    [InlineData("elimina i miei dati", "privacy.delete")]
    [InlineData("mostrami le mie richieste", "requests.list")]
    public async Task A_question_in_between_is_answered_and_the_open_one_is_asked_again_as_it_was(string interruption, string intent)
    {
        var asked = await SayAsync("vorrei proporre un progetto", "Guasti nelle reti");

        var replies = await talk.As("Ada").SayAllAsync(interruption);

        Assert.Equal(intent, replies[0].Intent);
        Assert.EndsWith(asked.Text, replies[^1].Text, StringComparison.Ordinal);
        Assert.Equal(asked.Actions, replies[^1].Actions);
        Assert.Contains("Descrizione", (await SayAsync("analisi dei dati")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vorrei proporre un progetto", "reti", "Descrizione")]
    [InlineData("vorrei proporre un progetto", "AI", "Descrizione")]
    [InlineData("vorrei proporre un progetto", "machine learning", "Descrizione")]
    [InlineData("I want to propose a project", "optics", "Description")]
    [InlineData("I want to propose a project", "networks", "Description")]
    [InlineData("I want to propose a project", "AI", "Description")]
    public async Task A_word_of_a_choice_or_another_name_of_it_is_the_answer(string opening, string answer, string next)
    {
        await SayAsync(opening, "SmartNet 5000");

        Assert.Contains(next, (await SayAsync(answer)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vorrei proporre un progetto intitolato «Guasti nelle reti»", "Area di ricerca", "Titolo: Guasti nelle reti")]
    [InlineData("I want to propose a project called \"Faults in networks\"", "Research area", "Title: Faults in networks")]
    public async Task A_title_in_quotation_marks_is_not_asked_again(string opening, string asked, string taken)
    {
        var question = await SayAsync(opening);

        Assert.Contains(asked, question.Text, StringComparison.Ordinal);
        Assert.Contains(taken, question.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("elimina i miei dati", "privacy.delete")]
    [InlineData("mostrami le mie richieste", "requests.list")]
    public async Task An_order_is_no_answer_even_where_any_words_would_do(string order, string intent)
    {
        await SayAsync("vorrei proporre un progetto");

        Assert.Equal(intent, (await talk.As("Ada").SayAllAsync(order))[0].Intent);
    }

    [Theory]
    [InlineData("vorrei proporre un progetto", "Titolo")]
    [InlineData("I would like to propose a project", "Title")]
    public async Task Who_says_again_what_opened_the_form_gets_the_form_again_and_no_such_title(string wish, string first)
    {
        await SayAsync(wish);

        var again = await SayAsync(wish);

        Assert.NotNull(again.Form);
        Assert.Contains(first, again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_an_interruption_a_form_with_mistakes_asks_for_the_first_of_them_with_its_buttons()
    {
        var form = (await SayAsync("vorrei proporre un progetto")).Form!;
        var values = new Dictionary<string, string> { ["title"] = "Guasti", ["area"] = "data", ["summary"] = "Prevederli.", ["deadline"] = "2027-01-01", ["ip"] = "no" };

        var wrong = await talk.As("Ada").SubmitAsync(form, values);
        var replies = await talk.As("Ada").SayAllAsync("le mie domande");

        Assert.Contains("**Si usano dati personali o riservati?** Questa", wrong.Text, StringComparison.Ordinal);
        Assert.StartsWith("Torniamo", replies[^1].Text, StringComparison.Ordinal);
        Assert.Equal(["Sì", "No", "Indietro", "Annulla"], replies[^1].Actions.Select(button => button.Title));
    }

    [Fact]
    public async Task A_title_in_another_language_changes_nothing_in_the_language_of_the_form()
    {
        await SayAsync("vorrei proporre un progetto");

        Assert.Contains("Area di ricerca", (await SayAsync("Predicting the faults of optical networks")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_open_question_is_taken_up_in_the_language_it_was_asked_in()
    {
        await SayAsync("vorrei proporre un progetto", "Guasti nelle reti");

        var replies = await talk.As("Ada").SayAllAsync("who is Mellia?");

        Assert.Equal("en", replies[0].Language);
        Assert.StartsWith("Torniamo", replies[^1].Text, StringComparison.Ordinal);
        Assert.Equal("it", replies[^1].Language);
    }

    [Fact]
    public async Task An_earlier_answer_is_corrected_and_the_open_question_stays()
    {
        var asked = await SayAsync("I would like to propose a project", "Faults in networks", "data analysis");

        var corrected = await SayAsync("no, the budget is 80k");

        Assert.Contains("80,000", corrected.Text, StringComparison.Ordinal);
        Assert.EndsWith(asked.Text.Split('\n')[^1], corrected.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_said_about_the_answer_before_is_not_said_again_after_an_interruption()
    {
        await SayAsync("vorrei proporre un progetto", "Guasti nelle reti", "analisi dei dati", "no, il titolo è Guasti");

        var replies = await talk.As("Ada").SayAllAsync("chi è Mellia?");

        Assert.DoesNotContain("Corretto", replies[^1].Text, StringComparison.Ordinal);
        Assert.Contains("Descrizione", replies[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Back_asks_the_question_before_with_what_was_answered()
    {
        await SayAsync("vorrei proporre un progetto", "Guasti nelle reti", "analisi dei dati", "Prevediamo i guasti.");

        var back = await SayAsync("indietro");

        Assert.Contains("Descrizione", back.Text, StringComparison.Ordinal);
        Assert.Contains("Prevediamo i guasti", back.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancel_ends_it_and_nothing_is_asked_afterwards()
    {
        await SayAsync("vorrei proporre un progetto", "Guasti nelle reti");

        Assert.Equal(Outcome.Done, (await SayAsync("annulla")).Outcome);

        Assert.Equal("contacts.find", Assert.Single(await talk.As("Ada").SayAllAsync("chi è Mellia?")).Intent);
    }

    [Fact]
    public async Task A_question_left_open_for_a_week_lapses_with_a_note()
    {
        await SayAsync("vorrei proporre un progetto", "Guasti nelle reti");
        talk.Clock.Advance(TimeSpan.FromDays(8));

        var replies = await talk.As("Ada").SayAllAsync("chi è Mellia?");

        Assert.Equal(2, replies.Count);
        Assert.Contains("2 marzo 2026", replies[0].Text, StringComparison.Ordinal);
        Assert.Equal("contacts.find", replies[1].Intent);
    }

    [Fact]
    public async Task A_restart_in_the_middle_loses_nothing()
    {
        await SayAsync("vorrei proporre un progetto", "Guasti nelle reti", "analisi dei dati");

        await talk.RestartAsync();

        await SayAsync("Prevediamo i guasti.");
        Assert.Contains("Guasti nelle reti", (await SayAsync("indietro", "indietro", "indietro")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_devices_at_once_answer_one_question_each()
    {
        await SayAsync("vorrei proporre un progetto");
        var ada = talk.As("Ada");

        var replies = await Task.WhenAll(ada.SayAsync("Guasti nelle reti"), ada.SayAsync("analisi dei dati"));

        Assert.All(replies, reply => Assert.Equal(Outcome.Asked, reply.Outcome));
        Assert.Equal(2, replies.Select(reply => reply.Text).Distinct().Count());
    }

    [Theory]
    [InlineData("31 febbraio", "non esiste")]
    [InlineData("1 gennaio 2020", "già passato")]
    public async Task A_day_that_cannot_be_is_refused_with_its_reason(string day, string reason)
    {
        await SayAsync("vorrei proporre un progetto", "Guasti nelle reti", "analisi dei dati", "Prevediamo i guasti.", "salta", "salta", "salta");

        var refused = await SayAsync(day);

        Assert.Contains(reason, refused.Text, StringComparison.Ordinal);
        Assert.Equal(Outcome.Asked, refused.Outcome);
    }

    private async Task<Reply> SayAsync(params string[] texts)
    {
        Reply? last = null;
        foreach (var text in texts)
        {
            last = await talk.As("Ada").SayAsync(text);
        }

        return last!;
    }
}
