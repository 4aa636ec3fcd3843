namespace Bot.Intents.Routing;

/// <summary>How sure the handler that has the last word is of its answer to a message: a doubtful guess at another ability gives way to it.</summary>
public interface IFallbackConfidence
{
    /// <summary>From 0 to 1.</summary>
    double Of(Turn turn);
}
