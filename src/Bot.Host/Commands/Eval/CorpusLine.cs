namespace Bot.Host.Commands.Eval;

/// <summary>A passage of a corpus.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Text">Its words.</param>
/// <param name="Title">What stands above it.</param>
/// <param name="Group">What it belongs to; questions may ask only one group.</param>
internal sealed record CorpusLine(string Id, string Text, string? Title = null, string? Group = null);
