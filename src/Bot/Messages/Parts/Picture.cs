namespace Bot.Messages.Parts;

/// <summary>A picture with its words for those who cannot see it.</summary>
/// <param name="Url">Where it is, relative to the host.</param>
/// <param name="Alternative">The same content in words; never empty.</param>
public sealed record Picture(string Url, string Alternative);
