using Bot.Messages.Parts;

namespace Bot.Features.Feedback;

/// <summary>What a person thought of one answer.</summary>
/// <param name="Answer">What is judged.</param>
/// <param name="Person">Who asked and judges.</param>
/// <param name="IsGood">Thumb up or down.</param>
/// <param name="Given">When.</param>
public sealed record Judgement(AnswerKey Answer, string Person, bool IsGood, DateTimeOffset Given)
{
    /// <summary>Why, in the person's words or one of the ready reasons; empty when they did not say.</summary>
    public string Reason { get; init; } = "";

    /// <summary>What was asked.</summary>
    public string Question { get; init; } = "";

    /// <summary>Two-letter language of the reply.</summary>
    public string Language { get; init; } = "";

    /// <summary>Intent that answered.</summary>
    public string Intent { get; init; } = "";

    /// <summary>How it ended: answered or declined.</summary>
    public string Outcome { get; init; } = "";

    /// <summary>What the answer rested on, with the version of each document.</summary>
    public IReadOnlyList<Citation> Sources { get; init; } = [];
}
