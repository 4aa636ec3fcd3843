using System.Collections.Concurrent;
using Bot.Messages;

namespace Bot.Host.Channels.WebChat.History;

/// <summary>Wakes the open pages of a conversation when something was said in it.</summary>
internal sealed class LivePages
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> waiting = new(StringComparer.Ordinal);

    /// <summary>Completes at the next <see cref="Wake"/>; ask for it before looking, so that nothing falls between.</summary>
    public Task NextAsync(Conversation conversation) =>
        waiting.GetOrAdd(conversation.Key, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    /// <summary>Wakes everybody who waits for a conversation.</summary>
    public void Wake(Conversation conversation)
    {
        if (waiting.TryRemove(conversation.Key, out var all))
        {
            all.SetResult();
        }
    }
}
