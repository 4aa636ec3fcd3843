namespace Bot.Host.Doctor;

/// <summary>What a check found.</summary>
/// <param name="Verdict">Whether it is as it should be.</param>
/// <param name="What">What was looked at and how it is, in a line.</param>
/// <param name="Advice">What to do about it; empty when there is nothing to do.</param>
public sealed record Finding(Verdict Verdict, string What, string Advice = "");
