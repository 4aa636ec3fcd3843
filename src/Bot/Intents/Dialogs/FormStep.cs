using Bot.Messages;

namespace Bot.Intents.Dialogs;

/// <summary>Where a form stands after a message: something to say, or everything answered.</summary>
/// <param name="Reply">The next question, what was wrong, or that it was cancelled; null when the form is complete.</param>
/// <param name="Values">Every field's checked value by name when complete, else what is known so far; an optional field left out is empty.</param>
public sealed record FormStep(Reply? Reply, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>True when every field is answered: take the values.</summary>
    public bool IsComplete => Reply is null;

    /// <summary>True when the person gave the form up.</summary>
    public bool IsCancelled { get; init; }
}
