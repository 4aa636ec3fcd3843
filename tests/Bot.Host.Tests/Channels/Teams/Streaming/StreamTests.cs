using Bot.Host.Channels.Teams.Streaming;
using Bot.Host.Tests.Channels.Teams.Rig;
using Bot.Messages;
using Bot.Messages.Parts;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.Teams.Streaming;

/// <summary>A slow answer shows that it comes; what became of the stream, the answer arrives (protocol, section 4.6).</summary>
public sealed class StreamTests : TeamsTests
{
    private readonly MovedClock clock = new();

    private StreamStarter Streams => Host.Services.GetRequiredService<StreamStarter>();

    [Fact]
    public async Task A_quick_answer_costs_no_further_call()
    {
        var message = await ReceiveAsync(Samples.Message("1"));
        Streams.ShowSigns();
        await AnswerAsync(message, new Reply("subito"));
        clock.Move(TimeSpan.FromSeconds(5));
        Streams.ShowSigns();

        Assert.Equal("message", (string?)Assert.Single(Connector.Calls).Body!["type"]);
    }

    [Fact]
    public async Task A_slow_answer_ends_the_stream_that_announced_it()
    {
        var message = await BeginAsync();

        Assert.Equal("sent-2", await AnswerAsync(message, new Reply("eccola")));

        var calls = Connector.Calls.ToList();
        Assert.Equal(("typing", "streaminfo", "informative", 1), (
            (string?)calls[0].Body!["type"], (string?)calls[0].Body!["entities"]![0]!["type"], (string?)calls[0].Body!["entities"]![0]!["streamType"], (int)calls[0].Body!["entities"]![0]!["streamSequence"]!));
        Assert.Equal(("message", "eccola", "final", "sent-1"), (
            (string?)calls[1].Body!["type"], (string?)calls[1].Body!["text"], (string?)calls[1].Body!["entities"]![0]!["streamType"], (string?)calls[1].Body!["entities"]![0]!["streamId"]));
        Assert.Null(calls[1].Body!["entities"]![0]!["streamSequence"]);
    }

    [Theory]
    [InlineData("how long does the agreement last?", "Searching the documents…")]
    [InlineData("quanto dura l'accordo?", "Cerco nei documenti…")]
    [InlineData("42", "Cerco nei documenti…")]
    public async Task What_is_shown_meanwhile_is_in_the_language_of_the_question(string question, string expected)
    {
        await BeginAsync(question);

        Assert.Equal(expected, (string?)Connector.Calls.Single().Body!["text"]);
    }

    [Fact]
    public async Task A_card_ends_a_stream_with_words_because_text_may_not_be_empty()
    {
        var message = await BeginAsync();

        await AnswerAsync(message, new Reply("scheda") { Facts = [new Fact("a", "b")] });

        Assert.NotEmpty((string)Connector.Calls.Last().Body!["text"]!);
        Assert.NotNull(Connector.Calls.Last().Body!["attachments"]);
    }

    [Theory]
    [InlineData("Content stream was canceled by user", 2, null)]
    [InlineData("Content stream finished due to exceeded streaming time", 3, "PUT")]
    [InlineData("Content stream is not allowed", 3, "POST")]
    [InlineData("Content stream is not allowed on an already completed streamed message", 2, null)]
    public async Task A_stream_that_cannot_end_still_says_what_the_person_wants_to_know(string refusal, int calls, string? last)
    {
        var message = await BeginAsync();
        Connector.Script.Enqueue(FakeConnector.Answer(403, $"{{\"error\":{{\"code\":\"ContentStreamNotAllowed\",\"message\":\"{refusal}\"}}}}"));

        await AnswerAsync(message, new Reply("eccola"));

        Assert.Equal(calls, Connector.Calls.Count);
        Assert.Equal(last ?? "POST", Connector.Calls.Last().Method);
        if (last is not null)
        {
            Assert.DoesNotContain("streaminfo", Connector.Calls.Last().Body!.ToJsonString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_stream_that_is_not_enabled_is_forgotten()
    {
        Connector.Script.Enqueue(FakeConnector.Answer(400, "{\"error\":{\"code\":\"BadArgument\",\"message\":\"streaming api is not enabled\"}}"));
        var message = await BeginAsync();

        await AnswerAsync(message, new Reply("eccola"));

        Assert.DoesNotContain("streaminfo", Connector.Calls.Last().Body!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_two_minutes_the_answer_is_a_message_of_its_own()
    {
        var message = await BeginAsync();
        clock.Move(TimeSpan.FromMinutes(3));

        await AnswerAsync(message, new Reply("tardi"));

        Assert.DoesNotContain("streaminfo", Connector.Calls.Last().Body!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_channel_it_only_types_and_no_faster_than_every_three_seconds()
    {
        await ReceiveAsync(Samples.Channel("message", "1", new System.Text.Json.Nodes.JsonObject { ["text"] = "ciao" }));
        for (var i = 0; i < 5; i++)
        {
            clock.Move(TimeSpan.FromSeconds(1));
            Streams.ShowSigns();
        }

        await EventuallyAsync(2);
        Assert.All(Connector.Calls, call => Assert.Equal("{\"type\":\"typing\"}", call.Body!.ToJsonString()));
    }

    private protected override TeamsHostOptions Options(TeamsHostOptions options) => options with { Time = clock };

    private async Task<IncomingMessage> BeginAsync(string question = "help")
    {
        var message = await ReceiveAsync(Samples.Message("1", question));
        clock.Move(TimeSpan.FromSeconds(2));
        Streams.ShowSigns();
        await EventuallyAsync(1);
        return message;
    }

    private Task<string> AnswerAsync(IncomingMessage message, Reply reply) =>
        Host.Services.GetRequiredService<IChannel>().SendAsync(message.Conversation, reply, $"teams:{message.Id}:0", default);

    private async Task EventuallyAsync(int calls)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (Connector.Calls.Count < calls)
        {
            await Task.Delay(10, limit.Token);
        }

        Assert.Equal(calls, Connector.Calls.Count);
    }
}
