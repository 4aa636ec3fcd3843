using Bot.Intents.Turns;
using Bot.Storage;
using Bot.Storage.Transcripts;
using Microsoft.Extensions.Options;

namespace Bot.Host.Workers;

/// <summary>Deletes messages and idle conversations after the days that the settings say.</summary>
internal sealed class MessageRetention(
    Inbox inbox, Outbox outbox, Transcript transcript, ConversationStates states, IOptions<RetentionOptions> options) : IRetained
{
    /// <inheritdoc/>
    public async Task ForgetAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var messages = now.AddDays(-options.Value.MessageDays);
        await inbox.ForgetAsync(messages, cancellationToken);
        await outbox.ForgetAsync(messages, cancellationToken);
        await transcript.ForgetAsync(messages, cancellationToken);
        await states.ForgetAsync(now.AddDays(-options.Value.ConversationDays), cancellationToken);
    }
}
