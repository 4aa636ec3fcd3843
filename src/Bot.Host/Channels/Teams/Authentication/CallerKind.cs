namespace Bot.Host.Channels.Teams.Authentication;

/// <summary>Who vouches for a request.</summary>
internal enum CallerKind
{
    /// <summary>The Bot Connector: a token of Microsoft's issuer.</summary>
    Connector,

    /// <summary>A local client with a token of the bot's own tenant.</summary>
    Emulator,

    /// <summary>A local client without a token.</summary>
    Anonymous,
}
