namespace Bot.Intents.Learning;

/// <summary>What the classifier makes of a message.</summary>
/// <param name="Ranking">Intent names with their probability, best first; never empty, without "out of scope".</param>
/// <param name="OutOfScope">How likely it belongs to none of them, 0 to 1; comparable between messages.</param>
/// <param name="IsRejected">True when it is better taken for none of them.</param>
public sealed record Classification(IReadOnlyList<(string Intent, double Score)> Ranking, double OutOfScope, bool IsRejected)
{
    /// <summary>Name of the best intent.</summary>
    public string Best => Ranking[0].Intent;
}
