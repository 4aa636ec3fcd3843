using Bot.Messages;

namespace Bot.Tests.Intents.Routing;

/// <summary>Several questions in one message, and "no, delete it": as people write them.</summary>
public sealed class PoliteMessagesTests : IAsyncLifetime
{
    private Talk talk = null!;

    public async Task InitializeAsync() => talk = await Talk.StartAsync();

    public async Task DisposeAsync() => await talk.DisposeAsync();

    [Theory]
    [InlineData("chi è Mellia, quanto dura l'accordo e quali laboratori sono coinvolti?", "contacts.find", "agreement.ask", "agreement.ask")]
    [InlineData("who is Mellia, how long does the agreement last and which labs are involved?", "contacts.find", "agreement.ask", "agreement.ask")]
    [InlineData("vorrei sapere quando scade l'accordo e inoltre chi decide sui progetti", "agreement.ask", "requests.deciders")]
    [InlineData("I'd like to know when the agreement expires and also who decides on projects", "agreement.ask", "requests.deciders")]
    public async Task Each_question_of_a_message_gets_its_answer(string said, params string[] intents) =>
        Assert.Equal(intents, (await talk.As("Ada").SayAllAsync(said)).Select(reply => reply.Intent));

    [Theory]
    [InlineData("dimmi, per favore, quanto dura l'accordo")]
    [InlineData("the agreement, when it ends, what then?")]
    public async Task A_question_with_commas_stays_one(string said) => Assert.Single(await talk.As("Ada").SayAllAsync(said));

    [Theory]
    [InlineData("no, elimina")]
    [InlineData("scusa, cancella tutto")]
    [InlineData("no, delete it")]
    [InlineData("please discard it")]
    [InlineData("no annulla per favore")]
    public async Task While_a_form_is_open_deleting_gives_it_up(string said)
    {
        var ada = talk.As("Ada");
        await ada.SayAsync("vorrei proporre un progetto", "it");

        Assert.Equal(("requests.create", Outcome.Done), (await ada.SayAsync(said, "it")) is { } reply ? (reply.Intent, reply.Outcome) : default);
        Assert.NotEqual("requests.create", (await ada.SayAsync("quanto dura l'accordo?", "it")).Intent);
    }

    [Theory]
    [InlineData("cancella tutto", "it")]
    [InlineData("delete everything", "en")]
    public async Task Nothing_of_a_person_is_offered_for_deletion_where_they_did_not_speak_of_themselves(string said, string language)
    {
        var reply = await talk.As("Ada").SayAsync(said, language);

        Assert.DoesNotContain(reply.Actions, button => button is { Action: "privacy.delete", Value: "sure" });
    }

    [Theory]
    [InlineData("sono in ferie fino al 20 marzo", "reminders.settings")]
    [InlineData("I'm on holiday until 20 March", "reminders.settings")]
    [InlineData("posso modificare una richiesta che ho già mandato?", "requests.change")]
    [InlineData("can I change a request that I already sent?", "requests.change")]
    [InlineData("does huawei get my data?", "privacy.explain")]
    public async Task What_newcomers_ask_reaches_its_ability(string said, string intent) => Assert.Equal(intent, (await talk.As("Ada").SayAsync(said)).Intent);
}
