using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Bot.Acceptance.Slack.Judges;

/// <summary>Everything the host's own Slack tests send is compiled against the types that Slack publishes.</summary>
public sealed partial class SlackTypesTests
{
    // The manifest's types do not know them; Slack documents them for agents, and its published schema takes them.
    private static readonly string[] Unknown = ["assistant:write", "agent_session_stopped"];

    [SlackFact]
    public async Task Every_call_block_view_and_manifest_has_the_shape_that_Slack_publishes()
    {
        var calls = await EmitAsync();

        // Not one method, answer or manifest is left out, and none is known here that nobody sends.
        Assert.Equal(SlackTypes.Known.Keys.Order(StringComparer.Ordinal), calls.Select(call => call["method"]!.GetValue<string>()).Distinct().Order(StringComparer.Ordinal));
        Assert.True(calls.Count > 100, $"only {calls.Count} calls were emitted");

        var complaints = (await SlackTypes.CompileAsync(calls)).SelectMany(complaint => complaint, (complaint, said) => $"{said}: {calls[complaint.Key]}");
        Assert.DoesNotContain(complaints, complaint => !Unknown.Any(name => complaint.Contains($"'\"{name}\"'", StringComparison.Ordinal)));
    }

    [SlackFact]
    public void Every_method_that_the_source_names_is_one_that_is_compiled()
    {
        var files = Directory.GetFiles(Path.Combine(SlackTools.Root, "src", "Bot.Host", "Channels", "Slack"), "*.cs", SearchOption.AllDirectories);

        var named = files.SelectMany(file => Methods().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value)).Distinct().ToList();

        Assert.True(named.Count > 15, string.Join(", ", named));
        Assert.Empty(named.Except(SlackTypes.Known.Keys));
    }

    [SlackFact]
    public async Task The_compiler_notices_what_is_wrong()
    {
        (string Method, string Arguments)[] wrong =
        [
            ("chat.postMessage", """{"channel":"C1","text":"a","blocks":[{"type":"section","text":{"type":"plain_text","txet":"a"}}]}"""),
            ("chat.postMessage", """{"channel":"C1","text":"a","blocks":[{"type":"sectoin"}]}"""),
            ("chat.startStream", """{"channel":"D1","thread_ts":"1.1","chunks":[{"type":"blocks","blocks":[{"type":"sectoin"}]}]}"""),
            ("chat.stopStream", """{"channel":"D1","ts":"1.1","blocks":[{"type":"actions"}]}"""),
            ("views.publish", """{"user_id":"U1","view":{"type":"home","blocks":[{"type":"header","text":{"type":"mrkdwn","text":"a"}}]}}"""),
            ("views.open", """{"trigger_id":"1","view":{"type":"modal","blocks":[]}}"""),
            ("response_url", """{"text":"a","replace_orignal":false}"""),
            ("view_submission", """{"response_action":"errors","errors":{"f:a":7}}"""),
            ("block_suggestion", """{"options":[{"text":"a","value":"b"}]}"""),
            ("apps.manifest.create", """{"manifest":{"display_information":{"name":7}}}"""),
        ];

        var complaints = await SlackTypes.CompileAsync([.. wrong.Select(call => new JsonObject { ["method"] = call.Method, ["arguments"] = JsonNode.Parse(call.Arguments) })]);

        Assert.Equal(Enumerable.Range(0, wrong.Length), complaints.Select(complaint => complaint.Key).Order());
    }

    private static async Task<IReadOnlyList<JsonNode>> EmitAsync()
    {
        // The host's own Slack tests write what they send when they are told where.
        var folder = Directory.CreateTempSubdirectory("accordo-slack-emitted").FullName;
        var start = new ProcessStartInfo("dotnet", ["test", Path.Combine(SlackTools.Root, "tests", "Bot.Host.Tests"), "--no-build", "--filter", "FullyQualifiedName~Channels.Slack", .. Configuration()])
        {
            WorkingDirectory = SlackTools.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["SLACK_EMITTED"] = folder;
        using var tests = Process.Start(start)!;
        var said = await Task.WhenAll(tests.StandardOutput.ReadToEndAsync(), tests.StandardError.ReadToEndAsync());
        await tests.WaitForExitAsync();
        Assert.True(tests.ExitCode == 0, string.Concat(said));
        var calls = Directory.GetFiles(folder, "*.json").Select(file => JsonNode.Parse(File.ReadAllText(file))!).ToList();
        Directory.Delete(folder, recursive: true);
        return calls;
    }

    private static string[] Configuration() => AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? ["-c", "Release"] : [];

    [GeneratedRegex("\"((?:agents|apps|assistant|auth|chat|conversations|oauth|users|views)\\.[a-zA-Z0-9.]+)\"")]
    private static partial Regex Methods();
}
