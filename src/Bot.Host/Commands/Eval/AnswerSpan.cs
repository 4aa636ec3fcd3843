namespace Bot.Host.Commands.Eval;

/// <summary>A stretch of a document, in code units.</summary>
internal sealed record AnswerSpan(int Start, int End);
