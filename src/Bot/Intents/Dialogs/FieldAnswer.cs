using System.Diagnostics.CodeAnalysis;

namespace Bot.Intents.Dialogs;

/// <summary>What came of reading an answer: the value as it travels, or what to tell the person.</summary>
/// <param name="Value">The checked value; null when the answer does not do.</param>
/// <param name="Error">What is wrong, in the person's language; null when nothing is.</param>
public sealed record FieldAnswer(string? Value, string? Error)
{
    /// <summary>True when the answer does.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsGood => Value is not null;

    internal static FieldAnswer Good(string value) => new(value, null);

    internal static FieldAnswer Wrong(string error) => new(null, error);
}
