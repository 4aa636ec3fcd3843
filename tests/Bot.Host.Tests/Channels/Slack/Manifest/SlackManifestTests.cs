using Bot.Host.Channels.Slack;
using Bot.Host.Channels.Slack.Manifest;
using Bot.Host.Tests.Channels.Slack.World;
using NJsonSchema;

namespace Bot.Host.Tests.Channels.Slack.Manifest;

/// <summary>The manifest, in each of its variants.</summary>
public sealed class SlackManifestTests
{
    private static readonly Uri Host = new("https://accordo.example.org/");

    [Theory]
    [InlineData(false, false, false)]
    [InlineData(true, false, false)]
    [InlineData(true, true, true)]
    [InlineData(false, true, false)]
    public void Only_the_variant_for_HTTP_names_addresses(bool overHttp, bool hasAgent, bool hasInstall)
    {
        var options = new SlackOptions { AgentView = hasAgent, ClientId = hasInstall ? "1.2" : "" };

        var manifest = SlackManifest.Create(options, overHttp ? Host : null);
        var text = manifest.ToJsonString();
        Emitted.Keep("apps.manifest.create", new Dictionary<string, string> { ["manifest"] = text });

        Assert.Equal(!overHttp, manifest["settings"]!["socket_mode_enabled"]!.GetValue<bool>());
        Assert.Equal(overHttp ? 4 : 0, text.Split("https://accordo.example.org/slack/events").Length - 1);
        Assert.Equal(hasInstall, text.Contains("/slack/oauth_redirect", StringComparison.Ordinal));
        Assert.Equal(hasAgent, text.Contains("agent_view", StringComparison.Ordinal) && text.Contains("assistant:write", StringComparison.Ordinal));
        Assert.Equal(hasAgent, text.Contains("agent_session_stopped", StringComparison.Ordinal));
        Assert.DoesNotContain("assistant_view", text, StringComparison.Ordinal);
    }

    [SchemaFact]
    public async Task Every_variant_is_valid_against_the_published_schema()
    {
        var schema = await JsonSchema.FromFileAsync(SchemaFactAttribute.File);
        foreach (var options in new[] { new SlackOptions(), new SlackOptions { AgentView = true }, new SlackOptions { ClientId = "1.2" } })
        {
            foreach (var host in new[] { null, Host })
            {
                Assert.Empty(schema.Validate(SlackManifest.Create(options, host).ToJsonString()).Select(error => error.ToString()));
            }
        }
    }

    [Fact]
    public void The_files_in_the_repository_are_what_the_command_writes()
    {
        foreach (var (name, host) in new[] { ("socket-mode", null), ("http", Host) })
        {
            var file = Path.Combine(SchemaFactAttribute.Root, "manifests", "slack", name + ".json");
            var text = SlackManifestFiles.Text(SlackManifest.Create(new SlackOptions(), host));
            if (Environment.GetEnvironmentVariable("WRITE_GOLDEN") == "1")
            {
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllText(file, text);
            }

            Assert.Equal(text, File.ReadAllText(file));
        }
    }
}
