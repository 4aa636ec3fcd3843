using Bot.Content;

namespace Bot.Features.Onboarding.Tracks;

/// <summary>One step of a track.</summary>
/// <param name="Id">Stable short name within the track.</param>
/// <param name="Day">Days after the start on which it is released; 0 for the first day.</param>
/// <param name="Kind">What it asks for.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Text">What to read, or the question.</param>
public sealed record Step(string Id, int Day, StepKind Kind, LocalText Title, LocalText Text)
{
    /// <summary>Words that a button says on the newcomer's behalf; null for none.</summary>
    public LocalText? Say { get; init; }

    /// <summary>Subjects, between semicolons, whose people in the contacts are worth knowing; null for none.</summary>
    public LocalText? People { get; init; }

    /// <summary>What a question can be answered with.</summary>
    public IReadOnlyList<LocalText> Choices { get; init; } = [];

    /// <summary>Which choice is right, from 1.</summary>
    public int Answer { get; init; }
}
