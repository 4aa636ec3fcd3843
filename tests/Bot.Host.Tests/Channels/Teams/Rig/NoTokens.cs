using Bot.Host.Channels.Teams.Connector;
using Bot.Host.Channels.Teams.Connector.Tokens;

namespace Bot.Host.Tests.Channels.Teams.Rig;

/// <summary>A token source without tokens, so that nothing leaves this machine.</summary>
internal sealed class NoTokens : ITokenSource
{
    public Task<string> GetAsync(bool isRejected, CancellationToken cancellationToken) => throw new ConnectorException(401, "no tokens in tests") { IsUnsent = true };
}
