namespace Bot.Content;

/// <summary>A field of common research.</summary>
/// <param name="Id">Stable short name: <c>optics</c>.</param>
/// <param name="Name">What it is called.</param>
public sealed record ResearchArea(string Id, LocalText Name)
{
    /// <summary>Other words for it, in any language.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];
}
