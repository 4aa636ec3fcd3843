using Bot.Intents;
using Bot.Language;
using Bot.Messages;

namespace Bot.Host.Tests.Channels.Teams.Rig;

/// <summary>Answers when it is let.</summary>
internal sealed class SlowHandler(SlowGate gate) : IIntentHandler
{
    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new("slow.wait", new Text("Aspetta", "Waits")) { Commands = ["slow"], IsListed = false };

    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        await gate.Open.Task.WaitAsync(gate.Listens ? cancellationToken : CancellationToken.None);
        return new Reply("finalmente");
    }
}
