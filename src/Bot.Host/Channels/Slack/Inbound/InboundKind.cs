namespace Bot.Host.Channels.Slack.Inbound;

/// <summary>The three sorts of things Slack delivers, over HTTP and sockets alike.</summary>
public enum InboundKind
{
    /// <summary>Something happened (Events API).</summary>
    Event,

    /// <summary>Somebody pressed, chose or submitted something.</summary>
    Interaction,

    /// <summary>Somebody typed a slash command.</summary>
    Command,
}
