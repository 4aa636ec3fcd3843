using Bot.Content;
using Bot.Messages.Parts;

namespace Bot.Features.ProjectRequests.Fields;

/// <summary>One field of the request form, as a coordinator writes it in <c>requests.json</c>.</summary>
/// <param name="Name">Key of its value.</param>
/// <param name="Kind">What may be entered.</param>
/// <param name="Label">What is asked for.</param>
public sealed record RequestField(string Name, FieldKind Kind, LocalText Label)
{
    /// <summary>The word for the day of the turn in <see cref="Min"/> and <see cref="Max"/>.</summary>
    public const string Today = "today";

    /// <summary>A line of help; null when there is none.</summary>
    public LocalText? Help { get; init; }

    /// <summary>True when it must be filled in.</summary>
    public bool Required { get; init; } = true;

    /// <summary>Most characters of a text.</summary>
    public int MaxLength { get; init; } = 200;

    /// <summary>Lowest number or earliest day; <c>today</c> for the day of the turn; empty for none.</summary>
    public string Min { get; init; } = "";

    /// <summary>Highest number or latest day; empty for none.</summary>
    public string Max { get; init; } = "";

    /// <summary>The choices of a choice field; for <c>area</c> the research areas stand in.</summary>
    public IReadOnlyList<RequestChoice> Choices { get; init; } = [];

    /// <summary>Research areas it is asked for; empty for all.</summary>
    public IReadOnlyList<string> Areas { get; init; } = [];

    /// <summary>What of the agreement it touches: <c>ip</c>, <c>publication</c>, <c>data</c>; empty for nothing.</summary>
    public string Touches { get; init; } = "";
}
