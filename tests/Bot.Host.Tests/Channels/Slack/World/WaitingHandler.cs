using Bot.Intents;
using Bot.Messages;

namespace Bot.Host.Tests.Channels.Slack.World;

/// <summary>Answers when a test says so.</summary>
internal sealed class WaitingHandler(TaskCompletionSource<Reply> found) : IIntentHandler
{
    public static readonly Intent Intent = new("test.wait", new("Attesa", "Wait")) { Commands = ["attesa", "wait"] };

    public Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken) => found.Task;
}
