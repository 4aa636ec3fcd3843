namespace Bot.Features.Contacts;

/// <summary>A contact that fits a question, and why.</summary>
/// <param name="Contact">Who or what it is.</param>
/// <param name="Score">How well it fits; comparable within one question.</param>
/// <param name="Reason">What made it fit.</param>
/// <param name="Words">The topic or words that fit, as the content has them; empty for a name.</param>
public sealed record ContactMatch(Contact Contact, double Score, MatchReason Reason, string Words = "");
