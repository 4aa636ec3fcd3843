namespace Bot.Host.Channels.Teams.Connector.Tokens;

/// <summary>Where the bot's own token for the connector comes from.</summary>
internal interface ITokenSource
{
    /// <summary>A token that is valid now.</summary>
    /// <param name="isRejected">True when the last one was refused, so that a new one is fetched.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <exception cref="ConnectorException">No token is to be had; the code says why.</exception>
    Task<string> GetAsync(bool isRejected, CancellationToken cancellationToken);
}
