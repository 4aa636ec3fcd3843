namespace Bot.Messages.Parts;

/// <summary>One line of a table: a title and its value.</summary>
public sealed record Fact(string Title, string Value);
