namespace Bot.Host.Channels.Teams.Settings;

/// <summary>How the bot is registered in Entra.</summary>
internal enum TeamsAppType
{
    /// <summary>An app of one tenant, with a secret or a certificate.</summary>
    SingleTenant,

    /// <summary>A managed identity: Azure holds the secret.</summary>
    UserAssignedMsi,

    /// <summary>A registration of before August 2025, open to every tenant.</summary>
    MultiTenant,
}
