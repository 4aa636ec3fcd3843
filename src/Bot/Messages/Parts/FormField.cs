namespace Bot.Messages.Parts;

/// <summary>One field of a form.</summary>
/// <param name="Name">Key of its value; stable, not shown.</param>
/// <param name="Kind">What may be entered.</param>
/// <param name="Label">What is asked for.</param>
public sealed record FormField(string Name, FieldKind Kind, string Label)
{
    /// <summary>A line of help under the label; empty when there is none.</summary>
    public string Help { get; init; } = "";

    /// <summary>True when it must be filled in.</summary>
    public bool Required { get; init; } = true;

    /// <summary>What stands in it when it opens.</summary>
    public string Value { get; init; } = "";

    /// <summary>The choices of a <see cref="FieldKind.Choice"/> field.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>Most characters of a text, 1 to 3000.</summary>
    public int MaxLength { get; init; } = 200;

    /// <summary>Lowest number, or earliest day as yyyy-MM-dd; empty when there is no bound.</summary>
    public string Min { get; init; } = "";

    /// <summary>Highest number, or latest day as yyyy-MM-dd; empty when there is no bound.</summary>
    public string Max { get; init; } = "";
}
