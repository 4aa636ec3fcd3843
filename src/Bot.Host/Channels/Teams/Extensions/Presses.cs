using System.Security.Cryptography;
using System.Text;
using Bot.Messages;
using Bot.Storage;

namespace Bot.Host.Channels.Teams.Extensions;

/// <summary>Knows a press again that was made a moment ago: an unanswered one comes again under a new id, about half a minute later (protocol, section 1.7).</summary>
internal sealed class Presses(ChannelMemory memory)
{
    private static readonly TimeSpan RepeatsWithin = TimeSpan.FromMinutes(1);

    /// <summary>The message under the id it came with first: the same button of the same card, by the same person, with the same values, is the same press.</summary>
    /// <param name="message">What was pressed or submitted.</param>
    /// <param name="card">Id of the message it was pressed on.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IncomingMessage> FindFirstAsync(IncomingMessage message, string card, CancellationToken cancellationToken) =>
        message with { Id = await memory.PutFirstAsync(TeamsChannel.ChannelName, Key(message, card), message.Id, RepeatsWithin, cancellationToken) };

    /// <summary>Forgets a press, so that the next one like it is another attempt.</summary>
    public Task ForgetAsync(IncomingMessage message, string card, CancellationToken cancellationToken) =>
        memory.RemoveAsync(TeamsChannel.ChannelName, Key(message, card), cancellationToken);

    private static string Key(IncomingMessage message, string card)
    {
        var pressed = $"{message.Conversation.Id}\n{card}\n{message.Person.Id}\n{message.Action}\n{string.Join('\n', message.Values.OrderBy(value => value.Key, StringComparer.Ordinal))}";
        return $"press:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(pressed)))}";
    }
}
