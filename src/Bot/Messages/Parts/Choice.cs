using System.Text.Json.Serialization;

namespace Bot.Messages.Parts;

/// <summary>One choice of a field.</summary>
/// <param name="Title">What it says.</param>
/// <param name="Value">What is stored.</param>
public sealed record Choice(string Title, string Value)
{
    /// <summary>Other folded words that choose it when they are said: "quarterly" for "every three months". They do not travel.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> AlsoSaid { get; init; } = [];

    /// <summary>Other folded names that choose it when nothing else is said: "ai". They do not travel.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> OtherNames { get; init; } = [];
}
