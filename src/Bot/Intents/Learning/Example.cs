namespace Bot.Intents.Learning;

/// <summary>One sentence and the intent it asks for.</summary>
public sealed record Example(string Text, string Intent)
{
    /// <summary>The label of sentences that belong to no intent.</summary>
    public const string OutOfScope = "oos";
}
