using Bot.Intents;
using Bot.Language;
using Bot.Messages;

namespace Bot.Host.Tests.Channels.Teams.Rig;

/// <summary>Says what it was told, and counts how often.</summary>
internal sealed class EchoHandler(EchoCount count) : IIntentHandler
{
    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new("echo.say", new Text("Ripete", "Repeats")) { Commands = ["echo"], IsListed = false };

    public Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref count.Times);
        return turn.Value == "throw" ? throw new InvalidOperationException("as asked") : Task.FromResult(new Reply($"echo {turn.Value}"));
    }
}
