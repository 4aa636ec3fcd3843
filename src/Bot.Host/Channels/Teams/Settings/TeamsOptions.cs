using Bot.Host.Channels.Teams.Manifest;

namespace Bot.Host.Channels.Teams.Settings;

/// <summary>The section <c>Teams</c>: empty means that the channel does not exist.</summary>
internal sealed class TeamsOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Teams";

    /// <summary>The bot's Entra app id (GUID); also the bot id of the manifest.</summary>
    public string AppId { get; set; } = "";

    /// <summary>How the bot is registered.</summary>
    public TeamsAppType AppType { get; set; }

    /// <summary>The bot's home tenant (GUID).</summary>
    public string TenantId { get; set; } = "";

    /// <summary>The app's secret; or a certificate instead.</summary>
    public string ClientSecret { get; set; } = "";

    /// <summary>PKCS#12 file with the app's certificate and key.</summary>
    public string CertificatePath { get; set; } = "";

    /// <summary>Password of that file.</summary>
    public string CertificatePassword { get; set; } = "";

    /// <summary>Preset for the addresses below.</summary>
    public TeamsCloud Cloud { get; set; }

    /// <summary>Issuer of the tokens that Teams sends.</summary>
    public string TokenIssuer { get; set; } = "";

    /// <summary>Where the keys of that issuer are published.</summary>
    public string OpenIdMetadataUrl { get; set; } = "";

    /// <summary>Where the bot gets its own tokens.</summary>
    public string LoginAuthority { get; set; } = "";

    /// <summary>What those tokens are for.</summary>
    public string BotScope { get; set; } = "";

    /// <summary>Hosts the bot may send to (<c>name</c> or <c>.suffix</c>); empty for Microsoft's own.</summary>
    public string[] AllowedServiceHosts { get; set; } = [];

    /// <summary>Tenants that may use the bot; empty for any that installed it.</summary>
    public string[] AllowedTenants { get; set; } = [];

    /// <summary>Channel ids of the Bot Connector; empty for <c>msteams</c> alone.</summary>
    public string[] AllowedChannels { get; set; } = [];

    /// <summary>Further endorsements that the signing key must have.</summary>
    public string[] RequiredEndorsements { get; set; } = [];

    /// <summary>Whether a token that was checked is remembered (by its hash) until it expires.</summary>
    public bool RememberTokens { get; set; } = true;

    /// <summary>Most messages a second to one tenant; 0 for no limit.</summary>
    public int SendsPerSecondPerTenant { get; set; } = 40;

    /// <summary>Most messages a second to one conversation, after a burst of five; 0 for no limit.</summary>
    public int SendsPerSecondPerConversation { get; set; } = 1;

    /// <summary>Whether a message whose fate is unknown (a broken line, a 5xx) is sent once more; the log says so each time.</summary>
    public bool RepeatUncertainSends { get; set; } = true;

    /// <summary>Where the bot is reached from outside (https); the links of sources and the manifest need it.</summary>
    public string PublicUrl { get; set; } = "";

    /// <summary>Sensitivity label of answers.</summary>
    public SensitivityLabelOptions SensitivityLabel { get; set; } = new();

    /// <summary>What the app package says.</summary>
    public ManifestOptions Manifest { get; set; } = new();

    /// <summary>Trying the bot with a local client.</summary>
    public EmulatorOptions Emulator { get; set; } = new();

    /// <summary>True when the channel exists.</summary>
    public bool IsOn => AppId.Length > 0 || Emulator.Enabled;

    /// <summary>True when a local client needs no token.</summary>
    public bool IsAnonymous => Emulator.Enabled && AppId.Length == 0;

    /// <summary>The bot's id in Teams.</summary>
    public string BotId => AppId.Length > 0 ? $"28:{AppId}" : "28:emulator";
}
