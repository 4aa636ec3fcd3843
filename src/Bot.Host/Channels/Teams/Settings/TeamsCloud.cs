namespace Bot.Host.Channels.Teams.Settings;

/// <summary>Which Microsoft cloud the bot is registered in.</summary>
internal enum TeamsCloud
{
    /// <summary>The worldwide one.</summary>
    Public,

    /// <summary>United States government.</summary>
    UsGov,

    /// <summary>China, run by 21Vianet.</summary>
    China,
}
