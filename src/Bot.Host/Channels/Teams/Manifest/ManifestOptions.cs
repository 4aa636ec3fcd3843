namespace Bot.Host.Channels.Teams.Manifest;

/// <summary>What the app package says beyond the bot's own settings: <c>Teams:Manifest</c>.</summary>
internal sealed class ManifestOptions
{
    /// <summary>The app's id (GUID); the bot's when empty.</summary>
    public string Id { get; set; } = "";

    /// <summary>Version of the package; raise it with every upload.</summary>
    public string Version { get; set; } = "1.0.0";

    /// <summary>Who offers the app, at most 32 characters.</summary>
    public string DeveloperName { get; set; } = "Accordo";

    /// <summary>Its web page; the host's own when empty.</summary>
    public string WebsiteUrl { get; set; } = "";

    /// <summary>Its privacy statement; a page of the host when empty.</summary>
    public string PrivacyUrl { get; set; } = "";

    /// <summary>Its terms of use; a page of the host when empty.</summary>
    public string TermsOfUseUrl { get; set; } = "";
}
