using Bot.Intents;
using Bot.Language;
using Bot.Messages;
using Bot.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests;

/// <summary>A handler that writes and then fails.</summary>
internal sealed class BrokenHandler(Session session) : IIntentHandler
{
    private static readonly Intent Intent = new("tests.break", new Text("Guasto", "Break")) { Commands = ["break now"] };

    public static void Add(IServiceCollection services) => services.AddHandler<BrokenHandler>(Intent);

    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        turn.State.Memory["tests.broken"] = "yes";
        await session.WriteAsync("DELETE FROM inbox", null, cancellationToken);
        throw new InvalidOperationException("broken on purpose");
    }
}
