using Bot.Messages;

namespace Bot.Tests.Intents.Routing;

/// <summary>Messages that nobody plans for: each gets a reply that helps.</summary>
public sealed class OddMessagesTests : IAsyncLifetime
{
    private Talk talk = null!;

    public async Task InitializeAsync() => talk = await Talk.StartAsync();

    public async Task DisposeAsync() => await talk.DisposeAsync();

    [Theory]
    [InlineData("🎉🎉", "parole")]
    [InlineData("x", "«x»")]
    [InlineData("…!!", "parole")]
    public async Task What_holds_no_question_is_asked_for_one_with_examples_to_press(string text, string hint)
    {
        var reply = await talk.SayAsync(text, "it");

        Assert.Contains(hint, reply.Text, StringComparison.Ordinal);
        Assert.NotEmpty(reply.Actions);
    }

    [Fact]
    public async Task Twenty_thousand_characters_are_answered()
    {
        var reply = await talk.SayAsync(string.Concat(Enumerable.Repeat("quanto dura l'accordo con tutte le sue parti ", 450)));

        Assert.NotEqual(Outcome.Failed, reply.Outcome);
        Assert.NotEmpty(reply.Text);
    }

    [Theory]
    [InlineData("wie lange dauert der Vertrag und wer ist das?")]
    [InlineData("¿cuánto dura el acuerdo y quién es la persona?")]
    [InlineData("协议持续多长时间？")]
    public async Task Another_language_is_told_in_both_what_the_bot_speaks(string text)
    {
        var replies = await talk.As("Ada").SayAllAsync(text);

        Assert.Contains("Parlo italiano e inglese", replies[0].Text, StringComparison.Ordinal);
        Assert.Contains("I speak Italian and English", replies[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("scusa", "Nessun problema")]
    [InlineData("scusa, mi sono sbagliato", "Nessun problema")]
    [InlineData("buonanotte", "A presto")]
    [InlineData("sorry, my mistake", "No harm done")]
    [InlineData("goodnight, thanks", "You are welcome")]
    public async Task A_word_of_courtesy_is_returned(string text, string said) => Assert.Contains(said, (await talk.SayAsync(text)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("unsubscribe", "reminders.settings")]
    [InlineData("non voglio più ricevere messaggi", "reminders.settings")]
    [InlineData("sei un robot?", "onboarding.start")]
    [InlineData("are you human?", "onboarding.start")]
    public async Task What_people_ask_of_the_bot_itself_is_no_matter_of_the_documents(string text, string intent) => Assert.Equal(intent, (await talk.SayAsync(text)).Intent);

    [Fact]
    public async Task An_insult_is_met_calmly_once()
    {
        var first = await talk.SayAsync("sei stupido");
        var second = await talk.SayAsync("sei stupido");

        Assert.Contains("Mi dispiace", first.Text, StringComparison.Ordinal);
        Assert.NotEqual(first.Text, second.Text);
    }

    [Theory]
    [InlineData("mostrami la richiesta PR-2026-9999", "requests.show")]
    [InlineData("approve PR-2026-9999", "requests.decide")]
    [InlineData("ritira PR-2026-9999", "requests.withdraw")]
    public async Task A_request_that_does_not_exist_is_named_as_missing(string text, string intent)
    {
        var reply = await talk.SayAsync(text);

        Assert.Equal(intent, reply.Intent);
        Assert.Equal(Outcome.Declined, reply.Outcome);
        Assert.Contains("9999", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("che cosa scade il 31 febbraio?", "«31 febbraio»")]
    [InlineData("what is due on 30 February?", "“30 february”")]
    public async Task A_day_of_no_calendar_is_pointed_out(string text, string day)
    {
        var replies = await talk.As("Ada").SayAllAsync(text);

        Assert.Contains(day, replies[0].Text, StringComparison.Ordinal);
        Assert.Equal("milestones.list", replies[1].Intent);
    }

    [Theory]
    [InlineData("aggiungi una scadenza il 31 febbraio: prova", "non esiste nel calendario")]
    [InlineData("add a deadline: review on 1 January 2020", "is already past")]
    public async Task A_day_that_does_not_do_is_pointed_out_where_a_form_opens_with_it(string text, string why)
    {
        var replies = await talk.As("Ada").SayAllAsync(text);

        Assert.Equal("milestones.create", Assert.Single(replies).Intent);
        Assert.Contains(why, replies[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("grazie mille!", "Prego")]
    [InlineData("thank you so much", "You are welcome")]
    [InlineData("ok perfetto", "Bene")]
    [InlineData("sì", "Bene")]
    [InlineData("no", "Bene")]
    [InlineData("buona notte", "A presto")]
    public async Task A_courtesy_is_returned_and_no_document_searched(string text, string answer)
    {
        var reply = await talk.SayAsync(text);

        Assert.StartsWith(answer, reply.Text, StringComparison.Ordinal);
        Assert.Empty(reply.Citations);
    }

    [Theory]
    [InlineData("chi è Mellia e quando scade l'accordo?")]
    [InlineData("Who is Mellia, and when does the agreement expire?")]
    [InlineData("chi è Mellia? e poi: posso pubblicare i risultati?")]
    public async Task A_message_with_two_questions_gets_two_answers(string text)
    {
        var replies = await talk.As("Ada").SayAllAsync(text);

        Assert.Equal(["contacts.find", "agreement.ask"], replies.Select(reply => reply.Intent));
    }

    [Theory]
    [InlineData("chi è Giulia Bianchi?")]
    [InlineData("who is Giulia Bianchi?")]
    public async Task Somebody_unknown_is_said_to_be_unknown_with_the_nearest_names(string text)
    {
        var reply = await talk.SayAsync(text);

        Assert.Equal("contacts.find", reply.Intent);
        Assert.Equal(Outcome.Declined, reply.Outcome);
        Assert.NotEmpty(reply.Actions);
    }

    [Theory]
    [InlineData("prof melia", "Mellia")]
    [InlineData("Mellia Marco email", "Mellia")]
    [InlineData("smart data", "SmartData")]
    [InlineData("lista di tutti i contatti", "laboratori")]
    public async Task People_are_found_by_whatever_is_remembered_of_them(string text, string found)
    {
        var reply = await talk.SayAsync(text, "it");

        Assert.Equal("contacts.find", reply.Intent);
        Assert.Contains(found, reply.Text, StringComparison.Ordinal);
    }
}
