namespace Bot.Language.Names;

/// <summary>A name that resembles what was written.</summary>
/// <param name="Id">Whose name it is.</param>
/// <param name="Name">As it is in the list.</param>
/// <param name="Score">0 to 1; 1 is the same words, whatever their order, case and accents.</param>
public sealed record NameMatch(string Id, string Name, double Score);
