namespace Bot.Intents.Learning;

/// <summary>How the classifier learns. The values were chosen on public data sets; docs/understanding.md has the figures.</summary>
public sealed record TrainingSettings
{
    /// <summary>Passes over the examples.</summary>
    public int Epochs { get; init; } = 10;

    /// <summary>Size of the steps.</summary>
    public double Rate { get; init; } = 0.1;

    /// <summary>Share of certainty withheld from every example, so that the probabilities stay modest.</summary>
    public double Smoothing { get; init; } = 0.02;

    /// <summary>An example whose every class is this close to what it should be teaches nothing more in that pass.</summary>
    public double LeastError { get; init; } = 0.1;

    /// <summary>Weight of the likeness to a class's centre against what is learned.</summary>
    public double CentreShare { get; init; } = 1.5;

    /// <summary>Order of the examples; the same examples always make the same classifier.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Score from which a message is taken for none of the intents; null to fit it by leaving examples out.</summary>
    public double? RejectFrom { get; init; }
}
