namespace Bot.Messages.Parts;

/// <summary>One choice of a field.</summary>
/// <param name="Title">What it says.</param>
/// <param name="Value">What is stored.</param>
public sealed record Choice(string Title, string Value);
