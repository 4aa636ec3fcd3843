using Bot.Host.Channels.Teams.Inbound;

namespace Bot.Host.Channels.Teams.Extensions;

/// <summary>Finds who answers an invoke; what nobody knows is said to be unknown (protocol, section 1.5).</summary>
internal sealed class InvokeDoor(IEnumerable<IInvoke> invokes)
{
    private readonly Dictionary<string, IInvoke> byName = invokes
        .SelectMany(invoke => invoke.Names, (invoke, name) => (invoke, name))
        .ToDictionary(entry => entry.name, entry => entry.invoke, StringComparer.Ordinal);

    /// <summary>Answers an invoke.</summary>
    public Task<ActivityAnswer> AnswerAsync(InvokeCall call, CancellationToken cancellationToken) =>
        byName.TryGetValue(call.Activity.Name, out var invoke) ? invoke.AnswerAsync(call, cancellationToken) : Task.FromResult(ActivityAnswer.Unknown);
}
