using Bot.Language;

namespace Bot.Features.Agreements.Lexicon;

/// <summary>A thing that agreements speak of: withdrawal, liability, publication.</summary>
/// <param name="Id">Stable short name.</param>
/// <param name="Name">What it is called.</param>
public sealed record Topic(string Id, Text Name);
