using System.Text.Json.Serialization;

namespace Bot.Messages;

/// <summary>How a message ended, in one word.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Outcome>))]
public enum Outcome
{
    /// <summary>The reply answers what was asked.</summary>
    [JsonStringEnumMemberName("answered")] Answered,

    /// <summary>The documents do not say, or it is not for this bot.</summary>
    [JsonStringEnumMemberName("declined")] Declined,

    /// <summary>Several readings are close; the person chooses.</summary>
    [JsonStringEnumMemberName("choices")] Choices,

    /// <summary>A question or form is open.</summary>
    [JsonStringEnumMemberName("asked")] Asked,

    /// <summary>Something was changed as asked.</summary>
    [JsonStringEnumMemberName("done")] Done,

    /// <summary>A bug or an outage; the reply names a reference number.</summary>
    [JsonStringEnumMemberName("failed")] Failed,
}
