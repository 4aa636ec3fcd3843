using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Messages;

namespace Bot.Host.Channels.Teams;

/// <summary>What it takes to post into a Teams conversation: the opaque address of a <see cref="Conversation"/>.</summary>
/// <param name="ServiceUrl">Base address of the connector, checked when it came in and again when it is used.</param>
/// <param name="ConversationId">Id on the wire, thread included; empty for a person who is to be written to first.</param>
/// <param name="TenantId">The tenant; may be empty for a local client.</param>
internal sealed record TeamsAddress(string ServiceUrl, string ConversationId, string TenantId)
{
    /// <summary>Separates the thread from its room in a conversation id.</summary>
    public const string ThreadMark = ";messageid=";

    /// <summary>The person's id for this bot (<c>29:…</c>); null when not known.</summary>
    public string? PersonId { get; init; }

    /// <summary>Id of the message that is answered; null when nothing is.</summary>
    public string? ReplyTo { get; init; }

    /// <summary>True for a local client's conversation.</summary>
    public bool IsLocal { get; init; }

    /// <summary>The conversation's id as the bot knows it.</summary>
    [JsonIgnore]
    public string Place => $"{TenantId}/{ConversationId}";

    /// <summary>A conversation's id on the wire without its thread.</summary>
    public static string RoomOf(string conversationId) =>
        conversationId.IndexOf(ThreadMark, StringComparison.Ordinal) is > 0 and var end ? conversationId[..end] : conversationId;

    /// <summary>Reads a conversation's address.</summary>
    /// <exception cref="DeliveryException">It was not made by this channel.</exception>
    public static TeamsAddress Of(Conversation conversation)
    {
        try
        {
            return JsonSerializer.Deserialize(conversation.Address, TeamsStore.Default.TeamsAddress)
                ?? throw new DeliveryException("the conversation has no Teams address", null);
        }
        catch (JsonException exception)
        {
            throw new DeliveryException("the conversation has no Teams address", null, exception);
        }
    }

    /// <summary>The address as text.</summary>
    public override string ToString() => JsonSerializer.Serialize(this, TeamsStore.Default.TeamsAddress);
}
