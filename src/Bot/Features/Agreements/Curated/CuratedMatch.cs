namespace Bot.Features.Agreements.Curated;

/// <summary>A curated answer that fits a question.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Question">Its wording that is nearest.</param>
/// <param name="Likeness">How near, 0 to 1; 1 for the same words.</param>
public sealed record CuratedMatch(CuratedAnswer Answer, string Question, double Likeness);
