namespace Bot.Acceptance.Slack;

/// <summary>What the Slack tests find on this machine: an emulated Slack, Slack's own types, a compiler for them, Slack's own receiver.</summary>
internal static class SlackTools
{
    /// <summary>What is missing and how to get it; null when everything is there.</summary>
    public static string? Missing =>
        !OperatingSystem.IsLinux() ? "the emulated Slack runs on Linux"
        : !File.Exists(Emulator) || !File.Exists(Compiler) ? "no Slack tools: npm ci in tests/Bot.Acceptance/node"
        : null;

    /// <summary>The repository's root.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Where the npm packages are.</summary>
    public static string Node { get; } = Path.Combine(Root, "tests", "Bot.Acceptance", "node");

    /// <summary>The emulated Slack.</summary>
    public static string Emulator { get; } = Path.Combine(Node, "node_modules", "local-slack-linux-x64", "bin", "local-slack");

    /// <summary>The TypeScript compiler.</summary>
    public static string Compiler { get; } = Path.Combine(Node, "node_modules", "typescript", "bin", "tsc");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Bot.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("the tests run inside the repository");
    }
}
