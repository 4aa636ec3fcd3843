
namespace Bot.Host.Channels.Teams.Settings;

/// <summary>The addresses of each Microsoft cloud (protocol, sections 2.1 and 2.9), where a setting does not say otherwise.</summary>
internal static class TeamsPresets
{
    private static readonly string[] ServiceHosts =
        ["smba.trafficmanager.net", ".botframework.com", ".teams.microsoft.com", ".teams.microsoft.us", ".botframework.azure.us"];

    /// <summary>Fills what is empty.</summary>
    public static TeamsOptions Fill(TeamsOptions options)
    {
        var (api, login, metadata) = options.Cloud switch
        {
            TeamsCloud.UsGov => ("https://api.botframework.us", "https://login.microsoftonline.us", "https://login.botframework.azure.us"),
            TeamsCloud.China => ("https://api.botframework.azure.cn", "https://login.partner.microsoftonline.cn", "https://login.botframework.azure.cn"),
            _ => ("https://api.botframework.com", "https://login.microsoftonline.com", "https://login.botframework.com"),
        };
        var emulatorTenant = Or(options.Emulator.TenantId, options.TenantId);

        // Azure shows the id in lower case and puts it so into tokens, whose audience is compared to the letter.
        options.AppId = options.AppId.Trim().ToLowerInvariant();
        options.TokenIssuer = Or(options.TokenIssuer, api);
        options.OpenIdMetadataUrl = Or(options.OpenIdMetadataUrl, $"{metadata}/v1/.well-known/openidconfiguration");
        options.LoginAuthority = Or(options.LoginAuthority, $"{login}/{Or(options.TenantId, "botframework.com")}");
        options.BotScope = Or(options.BotScope, $"{api}/.default");
        options.Emulator.TenantId = emulatorTenant;
        options.Emulator.OpenIdMetadataUrl = Or(options.Emulator.OpenIdMetadataUrl, $"{login}/{emulatorTenant}/v2.0/.well-known/openid-configuration");
        options.AllowedServiceHosts = Or(options.AllowedServiceHosts, ServiceHosts);
        options.AllowedChannels = Or(options.AllowedChannels, ["msteams"]);
        return options;
    }

    private static string Or(string value, string preset) => string.IsNullOrWhiteSpace(value) ? preset : value.Trim();

    private static string[] Or(string[] values, string[] preset) => values.Length == 0 ? preset : values;
}
