namespace Bot.Host.Tests.Channels.Slack.Manifest;

/// <summary>A test against Slack's published manifest schema; skipped, with the reason, where nobody fetched it.</summary>
public sealed class SchemaFactAttribute : FactAttribute
{
    public SchemaFactAttribute() =>
        Skip = System.IO.File.Exists(File) ? null! : "no schema: put slackapi/manifest-schema's manifest.schema.2.0.0.json at the path in ACCORDO_SLACK_SCHEMA";

    /// <summary>The schema.</summary>
    public static string File { get; } = Environment.GetEnvironmentVariable("ACCORDO_SLACK_SCHEMA") is { Length: > 0 } named
        ? named
        : Path.Combine(Root, "..", "shared", "reference", "schemas", "slack-manifest-2.json");

    /// <summary>The repository's root.</summary>
    public static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !System.IO.File.Exists(Path.Combine(folder.FullName, "Bot.sln")))
            {
                folder = folder.Parent;
            }

            return folder?.FullName ?? throw new DirectoryNotFoundException("the tests run inside the repository");
        }
    }
}
