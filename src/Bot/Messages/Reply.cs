using System.Text.Json.Serialization;
using Bot.Messages.Parts;

namespace Bot.Messages;

/// <summary>What the bot says: neutral parts that every channel renders with its own elements.</summary>
/// <param name="Text">
/// Simple Markdown: paragraphs, <c>**bold**</c>, <c>- lists</c>, <c>&gt; quotes</c>. Text from documents, people or models
/// goes through <see cref="Parts.Markdown.Escape"/> first.
/// </param>
public sealed record Reply(string Text)
{
    /// <summary>Two-letter language of <see cref="Text"/>; set by the heart when the handler leaves it empty.</summary>
    public string Language { get; init; } = "";

    /// <summary>Name of the intent that answered; set by the heart.</summary>
    public string Intent { get; init; } = "";

    /// <summary>How sure the router or the search was, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>How the message ended.</summary>
    public Outcome Outcome { get; init; } = Outcome.Answered;

    /// <summary>The sources, exact to the character; the first carries the answer.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>The citations that what is said rests on: those to list as its sources.</summary>
    [JsonIgnore]
    public IReadOnlyList<Citation> Sources => [.. Citations.Where(citation => !citation.IsRelated)];

    /// <summary>Title and value pairs, shown as a table.</summary>
    public IReadOnlyList<Fact> Facts { get; init; } = [];

    /// <summary>What the person may press next.</summary>
    public IReadOnlyList<Button> Actions { get; init; } = [];

    /// <summary>Of what was done, the button that takes it back: who says "undo" presses it. Null when nothing does.</summary>
    [JsonIgnore]
    public Button? Undo { get; init; }

    /// <summary>A form to fill in; null when there is none.</summary>
    public Form? Form { get; init; }

    /// <summary>A picture; null when there is none.</summary>
    public Picture? Picture { get; init; }
}
