using Bot.Host.Channels.Teams.Inbound;

namespace Bot.Host.Channels.Teams.Extensions;

/// <summary>Answers some of the invokes; the response is the answer (protocol, section 1.5).</summary>
internal interface IInvoke
{
    /// <summary>Names of the invokes it answers.</summary>
    IReadOnlyList<string> Names { get; }

    /// <summary>Answers one.</summary>
    Task<ActivityAnswer> AnswerAsync(InvokeCall call, CancellationToken cancellationToken);
}
