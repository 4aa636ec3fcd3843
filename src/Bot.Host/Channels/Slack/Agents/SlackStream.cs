using System.Text.Json.Nodes;
using Bot.Host.Channels.Slack.Api;
using Bot.Host.Channels.Slack.Install;

namespace Bot.Host.Channels.Slack.Agents;

/// <summary>One reply on its way into an agent thread, piece by piece (section 4.6 of the protocol notes).</summary>
/// <param name="api">Slack.</param>
/// <param name="workspace">The workspace.</param>
/// <param name="address">The thread.</param>
/// <param name="begun">Told the time stamps of all messages begun so far, joined by spaces.</param>
internal sealed class SlackStream(SlackApi api, SlackWorkspace workspace, SlackAddress address, Func<string, Task> begun)
{
    /// <summary>Begins a streamed message.</summary>
    public const string Start = "chat.startStream";

    private const string Append = "chat.appendStream";
    private const string Stop = "chat.stopStream";
    private const string Ended = "message_not_in_streaming_state";
    private const string Stopped = "stopped_by_user";
    private const int MostLetters = 12_000;

    private readonly List<string> stamps = [];
    private int blocks;
    private int letters;

    /// <summary>Says the pieces.</summary>
    /// <param name="pieces">At least one.</param>
    /// <param name="metadata">Names the reply on its last message.</param>
    /// <param name="cancellationToken">Gives up; what was begun stays as it is.</param>
    /// <returns>Channel and time stamp of the last message, joined by a colon.</returns>
    public async Task<string> SayAsync(IReadOnlyList<JsonArray> pieces, JsonObject metadata, CancellationToken cancellationToken)
    {
        try
        {
            await StartAsync(pieces[0], cancellationToken);
            foreach (var piece in pieces.Skip(1).SkipLast(1))
            {
                await GoOnAsync(piece, cancellationToken);
            }

            await EndAsync(pieces.Count > 1 ? pieces[^1] : null, metadata, cancellationToken);
        }
        catch (SlackApiException exception) when (exception.Error == Stopped && stamps.Count > 0)
        {
            // The person pressed stop: what stands there is all they want.
        }

        return $"{address.Channel}:{stamps[^1]}";
    }

    private async Task StartAsync(JsonArray piece, CancellationToken cancellationToken)
    {
        var call = new SlackCall(Start, workspace.Team, workspace.Token) { PostsTo = address.Channel, Patience = TimeSpan.Zero }
            .With("channel", address.Channel).With("thread_ts", address.Thread).With("chunks", Chunks(piece));
        var answer = await api.CallAsync(call, cancellationToken);
        stamps.Add(answer.Text("ts") ?? "");
        (blocks, letters) = (piece.Count, StreamPieces.Length(piece));
        await begun(string.Join(' ', stamps));
    }

    private async Task GoOnAsync(JsonArray piece, CancellationToken cancellationToken)
    {
        if (blocks + piece.Count > StreamPieces.MostBlocks || letters + StreamPieces.Length(piece) > MostLetters)
        {
            await EndAsync(null, null, cancellationToken);
            await StartAsync(piece, cancellationToken);
            return;
        }

        (blocks, letters) = (blocks + piece.Count, letters + StreamPieces.Length(piece));
        if (!await IsTakenAsync(On(Append).With("chunks", Chunks(piece)), cancellationToken))
        {
            // Slack ends streams by itself: what it did not take goes on in the next message.
            await StartAsync(piece, cancellationToken);
        }
    }

    private async Task EndAsync(JsonArray? last, JsonObject? metadata, CancellationToken cancellationToken)
    {
        if (!await IsTakenAsync(On(Stop).With("blocks", last).With("metadata", metadata), cancellationToken) && last is not null)
        {
            await StartAsync(last, cancellationToken);
            await IsTakenAsync(On(Stop).With("metadata", metadata), cancellationToken);
        }
    }

    private async Task<bool> IsTakenAsync(SlackCall call, CancellationToken cancellationToken)
    {
        try
        {
            await api.CallAsync(call, cancellationToken);
            return true;
        }
        catch (SlackApiException exception) when (exception.Error == Ended)
        {
            return false;
        }
    }

    private SlackCall On(string method) => new SlackCall(method, workspace.Team, workspace.Token).With("channel", address.Channel).With("ts", stamps[^1]);

    // Blocks, not Markdown: quoted text stays literal, exactly as in a posted message.
    private static JsonArray Chunks(JsonArray piece) => new(new JsonObject { ["type"] = "blocks", ["blocks"] = piece.DeepClone() });
}
