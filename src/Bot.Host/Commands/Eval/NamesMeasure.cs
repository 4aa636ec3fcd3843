using System.Text.Json.Serialization;

namespace Bot.Host.Commands.Eval;

/// <summary>What <c>accordo eval names</c> prints; shares are 0 to 1.</summary>
/// <param name="AccuracyAt1">Queries about somebody whose person came first.</param>
/// <param name="AccuracyAt5">Queries about somebody whose person was among the first five.</param>
/// <param name="NullPrecision">Of the queries answered with nobody, those about nobody; null when the data has none.</param>
/// <param name="MicrosecondsP50">Median time of one query.</param>
/// <param name="MicrosecondsP99">The time that 99 of 100 queries stay below.</param>
internal sealed record NamesMeasure(
    [property: JsonPropertyName("accuracy_at_1")] double AccuracyAt1,
    [property: JsonPropertyName("accuracy_at_5")] double AccuracyAt5,
    double? NullPrecision,
    [property: JsonPropertyName("microseconds_p50")] double MicrosecondsP50,
    [property: JsonPropertyName("microseconds_p99")] double MicrosecondsP99);
