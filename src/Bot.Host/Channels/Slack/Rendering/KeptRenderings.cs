using Bot.Messages;
using Bot.Storage;

namespace Bot.Host.Channels.Slack.Rendering;

/// <summary>Renders replies and keeps what their buttons must find again, before anybody can press them.</summary>
public sealed class KeptRenderings(BlockRenderer renderer, ChannelMemory memory)
{
    private static readonly TimeSpan KeepFor = TimeSpan.FromDays(30);

    /// <summary>A reply as one message, the rest of a long one behind a button.</summary>
    public Task<RenderedMessage> RenderAsync(Conversation conversation, Reply reply, CancellationToken cancellationToken) =>
        KeepAsync(renderer.Render(conversation, reply), cancellationToken);

    /// <summary>A reply with nothing left for later.</summary>
    public Task<RenderedMessage> RenderWholeAsync(Conversation conversation, Reply reply, CancellationToken cancellationToken) =>
        KeepAsync(renderer.RenderWhole(conversation, reply), cancellationToken);

    private async Task<RenderedMessage> KeepAsync(RenderedMessage message, CancellationToken cancellationToken)
    {
        foreach (var kept in message.Kept)
        {
            await memory.PutAsync(SlackAddress.ChannelName, kept.Key, kept.Json, KeepFor, cancellationToken);
        }

        return message;
    }
}
