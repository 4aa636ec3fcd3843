using Bot.Host.Channels.WebChat.History;
using Bot.Messages;
using Bot.Storage.Transcripts;

namespace Bot.Host.Channels.WebChat;

/// <summary>The way out to the web page: what is said unasked is kept, and shown when the page is looked at.</summary>
internal sealed class WebChatChannel(Transcript transcript, LivePages pages) : IChannel
{
    /// <inheritdoc/>
    public string Name => WebConversations.Channel;

    /// <inheritdoc/>
    public async Task<string> SendAsync(Conversation conversation, Reply reply, string key, CancellationToken cancellationToken)
    {
        await transcript.KeepAsync(key, conversation, reply, cancellationToken);
        pages.Wake(conversation);
        return key;
    }

    /// <inheritdoc/>
    public Task UpdateAsync(Conversation conversation, string sentId, Reply reply, CancellationToken cancellationToken) =>
        SendAsync(conversation, reply, sentId, cancellationToken);
}
