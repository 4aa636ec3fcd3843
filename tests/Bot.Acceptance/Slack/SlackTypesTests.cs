using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bot.Acceptance.Slack;

/// <summary>Everything the Slack tests send is compiled against the types that Slack publishes.</summary>
public sealed class SlackTypesTests
{
    private static readonly Dictionary<string, string> Types = new()
    {
        ["chat.postMessage"] = "ChatPostMessageArguments",
        ["chat.update"] = "ChatUpdateArguments",
        ["views.open"] = "ViewsOpenArguments",
        ["views.publish"] = "ViewsPublishArguments",
        ["conversations.open"] = "ConversationsOpenArguments",
        ["conversations.replies"] = "ConversationsRepliesArguments",
        ["conversations.history"] = "ConversationsHistoryArguments",
        ["users.info"] = "UsersInfoArguments",
        ["assistant.threads.setSuggestedPrompts"] = "AssistantThreadsSetSuggestedPromptsArguments",
        ["oauth.v2.access"] = "OAuthV2AccessArguments",
    };

    [SlackFact]
    public async Task Every_call_block_and_view_has_the_shape_that_Slack_publishes()
    {
        var folder = Directory.CreateTempSubdirectory("accordo-slack-types").FullName;
        await EmitAsync(folder);
        var calls = Directory.GetFiles(folder, "*.json").Select(file => JsonNode.Parse(File.ReadAllText(file))!).Where(call => Types.ContainsKey(call["method"]!.GetValue<string>())).Where(call => call["arguments"]!.AsObject().Count > 0).ToList();
        Assert.Contains(calls, call => call["method"]!.GetValue<string>() == "views.open");
        Assert.True(calls.Count > 20, $"only {calls.Count} calls were emitted");

        var (code, said) = await CompileAsync(folder, calls);

        Assert.True(code == 0, said);
    }

    [SlackFact]
    public async Task The_compiler_notices_a_block_that_is_wrong()
    {
        var folder = Directory.CreateTempSubdirectory("accordo-slack-types").FullName;
        var wrong = JsonNode.Parse("""{"method":"chat.postMessage","arguments":{"channel":"C1","text":"a","blocks":[{"type":"section","text":{"type":"plain_text","txet":"a"}}]}}""")!;

        Assert.NotEqual(0, (await CompileAsync(folder, [wrong])).Code);
    }

    private static async Task EmitAsync(string folder)
    {
        // The host's own Slack tests write what they send when they are told where.
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
    }

    private static string[] Configuration() => AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? ["-c", "Release"] : [];

    private static async Task<(int Code, string Said)> CompileAsync(string folder, IReadOnlyList<JsonNode> calls)
    {
        var source = new StringBuilder("import type * as api from '@slack/web-api';\nimport type { KnownBlock, View } from '@slack/types';\n")
            .AppendLine(// Omit on each member of a union by itself: on the whole union only what all members share would be left.
            "type Strict<T> = T extends unknown ? Omit<T, 'blocks' | 'view' | 'token'> & { blocks?: KnownBlock[]; view?: View } : never;");
        foreach (var (call, number) in calls.Select((call, number) => (call, number)))
        {
            var arguments = call["arguments"]!.DeepClone().AsObject();
            if (arguments["limit"] is { } limit)
            {
                arguments["limit"] = int.Parse(limit.GetValue<string>(), System.Globalization.CultureInfo.InvariantCulture);
            }

            source.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"export const c{number}: Strict<api.{Types[call["method"]!.GetValue<string>()]}> = {arguments.ToJsonString()};");
        }

        await File.WriteAllTextAsync(Path.Combine(folder, "emitted.ts"), source.ToString());
        await File.WriteAllTextAsync(Path.Combine(folder, "tsconfig.json"), JsonSerializer.Serialize(new
        {
            compilerOptions = new { strict = true, noEmit = true, skipLibCheck = true, module = "nodenext", moduleResolution = "nodenext", target = "es2022", types = Array.Empty<string>() },
            files = new[] { "emitted.ts" },
        }));
        Directory.CreateSymbolicLink(Path.Combine(folder, "node_modules"), Path.Combine(SlackTools.Node, "node_modules"));
        return await Processes.RunAsync("node", folder, SlackTools.Compiler, "-p", folder);
    }
}
