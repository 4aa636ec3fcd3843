using Bot.Messages;

namespace Bot.Features.Agreements.Curated.Store;

/// <summary>One change a coordinator makes.</summary>
/// <param name="Answer">The answer as it shall be.</param>
/// <param name="Before">As it was; null when it is new.</param>
/// <param name="IsRemoved">True to take it out.</param>
/// <param name="By">Who changes it.</param>
/// <param name="At">When.</param>
public sealed record CuratedChange(CuratedAnswer Answer, CuratedAnswer? Before, bool IsRemoved, Person By, DateTimeOffset At);
