namespace Bot.Host.Channels.Teams.Settings;

/// <summary>Trying the bot with a local client: never in Production, and only from this machine.</summary>
internal sealed class EmulatorOptions
{
    /// <summary>True lets a client on this machine in.</summary>
    public bool Enabled { get; set; }

    /// <summary>True lets it in without a token; the default where no app id is set. Refused together with an app id.</summary>
    public bool? Anonymous { get; set; }

    /// <summary>Tenant that issues the local client's tokens; the bot's own when empty.</summary>
    public string TenantId { get; set; } = "";

    /// <summary>Where that tenant publishes its keys; follows from the tenant when empty.</summary>
    public string OpenIdMetadataUrl { get; set; } = "";
}
