namespace Bot.Host.Channels.Slack.Sockets;

/// <summary>Why a socket came to its end (section 3.5 of the protocol notes).</summary>
internal enum SocketEnd
{
    /// <summary>Slack wants it replaced, as it does every few hours.</summary>
    Refresh,

    /// <summary>It broke, was closed, or went silent.</summary>
    Broken,

    /// <summary>There are more than ten.</summary>
    TooMany,

    /// <summary>Socket Mode was turned off, or the token taken back.</summary>
    Disabled,
}
