using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Bot.Acceptance.Slack.Judges;

/// <summary>Compiles what was sent to Slack against the types that Slack publishes with its own libraries.</summary>
internal static partial class SlackTypes
{
    // Slack's types let any { type } pass as a block of a view, a message or a stream: here only the known blocks do.
    // T extends unknown: each member of a union by itself; on the whole union only what all members share would be left.
    private const string Prelude = """
        import type * as api from '@slack/web-api';
        import type { BlockOptions, RespondArguments, ViewResponseAction } from '@slack/bolt';
        import type { AnyChunk, KnownBlock } from '@slack/types';
        type Strict<T> = T extends unknown ? { [K in keyof T as K extends 'token' ? never : K]: K extends 'blocks' ? KnownBlock[] : K extends 'chunks' ? Strict<AnyChunk>[] : K extends 'view' ? Strict<T[K]> : T[K] } : never;
        type Nothing = Record<string, never>;

        """;

    /// <summary>The type of each method's arguments, and of what goes to Slack in other ways: to a response address, as the answer to a form or a menu, as manifest.</summary>
    public static readonly IReadOnlyDictionary<string, string> Known = new Dictionary<string, string>
    {
        ["agents.sessions.rename"] = "api.AgentsSessionsRenameArguments",
        ["agents.sessions.setStatus"] = "api.AgentsSessionsSetStatusArguments",
        ["apps.connections.open"] = "Nothing",
        ["apps.manifest.create"] = "api.AppsManifestCreateArguments",
        ["assistant.threads.setStatus"] = "api.AssistantThreadsSetStatusArguments",
        ["assistant.threads.setSuggestedPrompts"] = "api.AssistantThreadsSetSuggestedPromptsArguments",
        ["assistant.threads.setTitle"] = "api.AssistantThreadsSetTitleArguments",
        ["auth.test"] = "Nothing",
        ["block_suggestion"] = "BlockOptions",
        ["chat.appendStream"] = "api.ChatAppendStreamArguments",
        ["chat.delete"] = "api.ChatDeleteArguments",
        ["chat.postMessage"] = "api.ChatPostMessageArguments",
        ["chat.startStream"] = "api.ChatStartStreamArguments",
        ["chat.stopStream"] = "api.ChatStopStreamArguments",
        ["chat.update"] = "api.ChatUpdateArguments",
        ["conversations.history"] = "api.ConversationsHistoryArguments",
        ["conversations.open"] = "api.ConversationsOpenArguments",
        ["conversations.replies"] = "api.ConversationsRepliesArguments",
        ["oauth.v2.access"] = "api.OAuthV2AccessArguments",
        ["response_url"] = "RespondArguments",
        ["users.info"] = "api.UsersInfoArguments",
        ["view_submission"] = "ViewResponseAction",
        ["views.open"] = "api.ViewsOpenArguments",
        ["views.publish"] = "api.ViewsPublishArguments",
    };

    /// <summary>Compiles calls; what the compiler says of them, by their place from 0; nothing when all is well.</summary>
    /// <param name="calls">Each with its <c>method</c> and its <c>arguments</c>.</param>
    public static async Task<ILookup<int, string>> CompileAsync(IReadOnlyCollection<JsonNode> calls)
    {
        var folder = Directory.CreateTempSubdirectory("accordo-slack-types").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "emitted.ts"), Prelude + Source(calls));
            await File.WriteAllTextAsync(Path.Combine(folder, "tsconfig.json"), JsonSerializer.Serialize(new
            {
                compilerOptions = new { strict = true, noEmit = true, skipLibCheck = true, module = "nodenext", moduleResolution = "nodenext", target = "es2022", types = Array.Empty<string>() },
                files = new[] { "emitted.ts" },
            }));
            Directory.CreateSymbolicLink(Path.Combine(folder, "node_modules"), Path.Combine(SlackTools.Node, "node_modules"));
            var (code, said) = await Processes.RunAsync("node", folder, SlackTools.Compiler, "-p", folder);
            var complaints = Complaints().Matches(said).Select(match => (Line: int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), Said: match.Groups[2].Value)).ToList();
            Assert.True(code == 0 || complaints.Count > 0, said);

            // Lines count from 1, and a call is a line.
            return complaints.ToLookup(complaint => complaint.Line - Prelude.Count(letter => letter == '\n') - 1, complaint => complaint.Said);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Source(IEnumerable<JsonNode> calls)
    {
        var source = new StringBuilder();
        foreach (var (number, call) in calls.Index())
        {
            var arguments = call["arguments"]!.DeepClone().AsObject();
            if (arguments["limit"] is { } limit)
            {
                arguments["limit"] = int.Parse(limit.GetValue<string>(), CultureInfo.InvariantCulture);
            }

            source.AppendLine(CultureInfo.InvariantCulture, $"export const c{number}: Strict<{Known[call["method"]!.GetValue<string>()]}> = {arguments.ToJsonString()};");
        }

        return source.ToString();
    }

    [GeneratedRegex(@"emitted\.ts\((\d+),\d+\): (.*)")]
    private static partial Regex Complaints();
}
