namespace Bot.Intents;

/// <summary>A question the bot waits on: the next message is its answer unless it plainly is something else.</summary>
/// <param name="Intent">Whose handler gets the answer.</param>
/// <param name="Field">Which question of that handler.</param>
/// <param name="AskedAt">When it was asked; old questions lapse.</param>
public sealed record OpenQuestion(string Intent, string Field, DateTimeOffset AskedAt)
{
    /// <summary>What was answered so far, by field name.</summary>
    public IReadOnlyDictionary<string, string> Answers { get; init; } = new Dictionary<string, string>();
}
