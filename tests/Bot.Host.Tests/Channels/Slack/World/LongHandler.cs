using Bot.Intents;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Host.Tests.Channels.Slack.World;

/// <summary>Answers with more than one message holds.</summary>
internal sealed class LongHandler : IIntentHandler
{
    public static readonly Intent Intent = new("test.long", new("Lungo", "Long")) { Commands = ["lungo", "long"] };

    public Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken) => Task.FromResult(new Reply(string.Concat(Enumerable.Repeat("tante parole ", 400)))
    {
        Facts = [.. Enumerable.Range(0, 200).Select(i => new Fact($"voce {i}", new string('x', 100)))],
        Citations = [.. Enumerable.Range(0, 20).Select(i => Replies.Hostile with { Quote = $"fonte {i}" })],
        Actions = [.. Enumerable.Range(0, 30).Select(i => new Button($"pulsante {i}", Button.Say, $"{i}"))],
    });
}
