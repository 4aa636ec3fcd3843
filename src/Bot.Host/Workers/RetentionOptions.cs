using System.ComponentModel.DataAnnotations;

namespace Bot.Host.Workers;

/// <summary>The settings <c>Retention</c>: how long messages and idle conversations are kept.</summary>
public sealed class RetentionOptions
{
    /// <summary>Days a received or sent message is remembered; at least one, so that every platform's repeats are recognised.</summary>
    [Range(1, 3650)]
    public int MessageDays { get; init; } = 7;

    /// <summary>Days an idle conversation is remembered.</summary>
    [Range(1, 3650)]
    public int ConversationDays { get; init; } = 90;
}
