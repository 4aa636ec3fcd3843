namespace Bot.Host.Commands.Eval;

/// <summary>A question to a corpus.</summary>
/// <param name="Text">As asked.</param>
/// <param name="Relevant">The passages that answer.</param>
/// <param name="Group">The group whose passages compete; null for all.</param>
internal sealed record QueryLine(string Text, IReadOnlyList<string> Relevant, string? Group = null);
