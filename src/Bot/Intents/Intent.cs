using Bot.Language;

namespace Bot.Intents;

/// <summary>What a handler answers to: help, matching and menus all follow from it.</summary>
/// <param name="Name">Stable name, <c>noun.verb</c>; also the action of its buttons and forms.</param>
/// <param name="Help">One line that says what it does for a person.</param>
public sealed record Intent(string Name, Text Help)
{
    /// <summary>How people ask for it in Italian.</summary>
    public IReadOnlyList<string> Italian { get; init; } = [];

    /// <summary>How people ask for it in English.</summary>
    public IReadOnlyList<string> English { get; init; } = [];

    /// <summary>Messages that mean exactly this, in any language, whatever else is open.</summary>
    public IReadOnlyList<string> Commands { get; init; } = [];

    /// <summary>False for what follows from something else and stands in no menu.</summary>
    public bool IsListed { get; init; } = true;

    /// <summary>The role a person needs; null for everybody.</summary>
    public string? Role { get; init; }
}
