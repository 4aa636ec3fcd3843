namespace Bot.Acceptance.Slack.Judges;

/// <summary>Where somebody talks with the bot in Slack.</summary>
internal enum Place
{
    /// <summary>Direct messages.</summary>
    Direct,

    /// <summary>A thread of the direct messages, in the agent view.</summary>
    Agent,

    /// <summary>A channel, by mentioning the bot.</summary>
    Channel,

    /// <summary>The slash command: only they see the answer.</summary>
    Command,
}
