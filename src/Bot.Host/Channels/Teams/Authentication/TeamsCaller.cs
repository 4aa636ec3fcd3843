namespace Bot.Host.Channels.Teams.Authentication;

/// <summary>Whom a checked token stands for, and what it covers.</summary>
/// <param name="Kind">Who vouches for it.</param>
/// <param name="ServiceUrl">The service address the token is bound to; null when it names none.</param>
/// <param name="Endorsements">The channels that the signing key may speak for.</param>
internal sealed record TeamsCaller(CallerKind Kind, string? ServiceUrl, IReadOnlySet<string> Endorsements)
{
    /// <summary>A local client without a token.</summary>
    public static TeamsCaller Anonymous { get; } = new(CallerKind.Anonymous, null, new HashSet<string>());

    /// <summary>True for a client on this machine.</summary>
    public bool IsLocal => Kind != CallerKind.Connector;
}
