namespace Bot.Acceptance.Browser;

/// <summary>What the browser tests find on this machine.</summary>
internal static class BrowserTools
{
    private const string Chromium = "/usr/bin/chromium";

    /// <summary>What is missing and how to get it; null when everything is there.</summary>
    public static string? Missing =>
        !File.Exists(Chromium) ? "no browser: apt-get install chromium fonts-liberation"
        : !File.Exists(AxePath) ? "no axe-core: npm ci in tests/Bot.Acceptance/node"
        : null;

    /// <summary>The browser.</summary>
    public static string ChromiumPath => Chromium;

    /// <summary>The accessibility checks.</summary>
    public static string AxePath { get; } = Path.Combine(Root, "tests", "Bot.Acceptance", "node", "node_modules", "axe-core", "axe.min.js");

    /// <summary>Where screenshots for the documentation go; null when nobody asked for them (<c>ACCORDO_SCREENSHOTS=1</c>).</summary>
    public static string? Screenshots => Environment.GetEnvironmentVariable("ACCORDO_SCREENSHOTS") == "1" ? Path.Combine(Root, "docs", "images") : null;

    private static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Bot.sln")))
            {
                folder = folder.Parent;
            }

            return folder?.FullName ?? throw new DirectoryNotFoundException("the tests run inside the repository");
        }
    }
}
