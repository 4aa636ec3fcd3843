namespace Bot.Host.Commands.Eval;

/// <summary>What <c>accordo eval intents</c> prints; shares are 0 to 1, null where the data has no such sentence.</summary>
/// <param name="InScopeAccuracy">Sentences of an intent that found it; a rejected one counts as wrong (Larson et al. 2019).</param>
/// <param name="OosRecall">Sentences out of scope that were rejected.</param>
/// <param name="OosPrecision">Rejected sentences that were out of scope.</param>
/// <param name="JointAccuracy">Right decisions of all.</param>
/// <param name="OosAuroc">How well the score separates the two, whatever the threshold.</param>
/// <param name="Top3Accuracy">Sentences of an intent that had it among the first three.</param>
/// <param name="TrainSeconds">Time to learn.</param>
/// <param name="MicrosecondsPerMessageP50">Median time of one message.</param>
/// <param name="MicrosecondsPerMessageP99">The time that 99 of 100 messages stay below.</param>
/// <param name="ModelBytes">Memory of the model.</param>
internal sealed record IntentsMeasure(
    double? InScopeAccuracy,
    double? OosRecall,
    double? OosPrecision,
    double JointAccuracy,
    double? OosAuroc,
    double? Top3Accuracy,
    double TrainSeconds,
    double MicrosecondsPerMessageP50,
    double MicrosecondsPerMessageP99,
    long ModelBytes);
