using Bot.Messages;

namespace Bot.Tests.Features.Privacy;

/// <summary>Who sees what is written to the bot.</summary>
public sealed class ExplainPrivacyTests : IAsyncLifetime
{
    private Talk talk = null!;

    public async Task InitializeAsync() => talk = await Talk.StartAsync();

    public async Task DisposeAsync() => await talk.DisposeAsync();

    [Theory]
    [InlineData("who can see my data?", "who decide on them")]
    [InlineData("who reads what I write here", "who decide on them")]
    [InlineData("do you store my messages?", "who decide on them")]
    [InlineData("chi può vedere i miei dati?", "chi decide su di esse")]
    [InlineData("chi legge quello che scrivo qui?", "chi decide su di esse")]
    [InlineData("le mie conversazioni sono private?", "chi decide su di esse")]
    public async Task It_is_said_who_sees_it_with_the_way_to_ones_own_records(string question, string said)
    {
        var reply = await talk.SayAsync(question);

        Assert.Equal(("privacy.explain", Outcome.Answered), (reply.Intent, reply.Outcome));
        Assert.Contains(said, reply.Text, StringComparison.Ordinal);
        Assert.Contains(reply.Actions, button => button.Action == "privacy.show");
    }

    [Theory]
    [InlineData("posso condividere i dati con un collega?", "agreement.ask")]
    [InlineData("privacy: chi è titolare dei dati?", "agreement.ask")]
    [InlineData("can I see my personal data?", "privacy.show")]
    [InlineData("delete my data", "privacy.delete")]
    [InlineData("smartdata", "contacts.find")]
    public async Task The_data_of_a_project_and_ones_own_records_are_asked_for_elsewhere(string question, string intent) =>
        Assert.Equal(intent, (await talk.SayAsync(question)).Intent);
}
