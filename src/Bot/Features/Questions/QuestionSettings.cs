using System.Text.Json.Serialization;

namespace Bot.Features.Questions;

/// <summary>Who answers which questions: <c>questions.json</c>.</summary>
public sealed record QuestionSettings
{
    /// <summary>The topics, the first that fits counts.</summary>
    public IReadOnlyList<QuestionTopic> Topics { get; init; } = [];

    /// <summary>Day of the weekly summary; null for none.</summary>
    [JsonConverter(typeof(JsonStringEnumConverter<DayOfWeek>))]
    public DayOfWeek? DigestDay { get; init; }
}
