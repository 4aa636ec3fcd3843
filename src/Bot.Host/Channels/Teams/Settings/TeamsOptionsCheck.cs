namespace Bot.Host.Channels.Teams.Settings;

/// <summary>Finds settings that contradict each other before the host starts; each finding says what to do.</summary>
internal static class TeamsOptionsCheck
{
    /// <summary>What is wrong; empty when nothing is.</summary>
    public static IEnumerable<string> Problems(TeamsOptions options, bool isProduction) => options.IsOn
        ? Registration(options).Concat(Development(options, isProduction))
        : Leftovers(options);

    private static IEnumerable<string> Leftovers(TeamsOptions options)
    {
        if (options.ClientSecret.Length > 0 || options.CertificatePath.Length > 0 || options.TenantId.Length > 0)
        {
            yield return "Teams:AppId is empty while other Teams credentials are set: set it, or clear the others to turn Teams off";
        }
    }

    private static IEnumerable<string> Registration(TeamsOptions options)
    {
        if (options.AppId.Length == 0)
        {
            yield break;
        }

        if (!Guid.TryParse(options.AppId, out _))
        {
            yield return "Teams:AppId is not a GUID: copy the application (client) id of the bot's registration";
        }

        if (options.AppType != TeamsAppType.MultiTenant && !Guid.TryParse(options.TenantId, out _))
        {
            yield return $"Teams:TenantId must be the tenant's GUID when Teams:AppType is {options.AppType}";
        }

        if (options.AppType == TeamsAppType.UserAssignedMsi)
        {
            if (options.ClientSecret.Length > 0 || options.CertificatePath.Length > 0)
            {
                yield return "Teams:ClientSecret and Teams:CertificatePath must be empty when Teams:AppType is UserAssignedMsi";
            }
        }
        else if (options.ClientSecret.Length == 0 == (options.CertificatePath.Length == 0))
        {
            yield return "set exactly one of Teams:ClientSecret and Teams:CertificatePath";
        }
        else if (options.CertificatePath.Length > 0 && !File.Exists(options.CertificatePath))
        {
            yield return "Teams:CertificatePath names no file";
        }
    }

    private static IEnumerable<string> Development(TeamsOptions options, bool isProduction)
    {
        if (options.Emulator.Enabled && isProduction)
        {
            yield return "Teams:Emulator:Enabled must be false in Production (to try the bot on this machine: ASPNETCORE_ENVIRONMENT=Development)";
        }

        if (options.Emulator.Anonymous == true && options.AppId.Length > 0)
        {
            yield return "Teams:Emulator:Anonymous and Teams:AppId exclude each other: clear one of them";
        }

        if (options.Emulator is { Enabled: true, Anonymous: false } && options.AppId.Length == 0)
        {
            yield return "Teams:Emulator:Anonymous is false and Teams:AppId is empty: nobody could come in";
        }

        if (!IsHttps(options.OpenIdMetadataUrl, isProduction) || !IsHttps(options.Emulator.OpenIdMetadataUrl, isProduction))
        {
            yield return "Teams:OpenIdMetadataUrl must begin with https:// (http:// is for this machine and never for Production)";
        }

        if (isProduction && options.AllowedServiceHosts.Any(host => Uri.TryCreate($"https://{host}/", UriKind.Absolute, out var url) && url.IsLoopback))
        {
            yield return "Teams:AllowedServiceHosts must not name this machine in Production";
        }
    }

    private static bool IsHttps(string address, bool isProduction) => Uri.TryCreate(address, UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttps || (url.IsLoopback && !isProduction));
}
