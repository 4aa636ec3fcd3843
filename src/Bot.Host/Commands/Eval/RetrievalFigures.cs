using System.Text.Json.Serialization;

namespace Bot.Host.Commands.Eval;

/// <summary>What came of asking an index questions whose passage is known.</summary>
internal sealed record RetrievalFigures(
    [property: JsonPropertyName("recall_at_1")] double RecallAt1,
    [property: JsonPropertyName("recall_at_5")] double RecallAt5,
    [property: JsonPropertyName("mrr_at_10")] double MrrAt10,
    [property: JsonPropertyName("build_seconds")] double BuildSeconds,
    [property: JsonPropertyName("microseconds_per_query_p50")] double MedianMicroseconds,
    [property: JsonPropertyName("microseconds_per_query_p99")] double SlowMicroseconds,
    [property: JsonPropertyName("index_bytes")] long IndexBytes);
