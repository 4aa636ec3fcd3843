using Bot.Features.Agreements.Search.Query;
using Bot.Language;

namespace Bot.Features.Agreements.Answers;

/// <summary>What the documents say to a question.</summary>
/// <param name="Quotations">What answers, best first; several only when they are close.</param>
/// <param name="Question">As it was asked.</param>
/// <param name="Kind">What kind of thing was asked.</param>
/// <param name="Confidence">How sure it is that they say it, 0 to 1.</param>
public sealed record Answer(IReadOnlyList<Quotation> Quotations, string Question, QuestionKind Kind, double Confidence)
{
    /// <summary>What is asked about, of the things agreements speak of; null when that is not plain.</summary>
    public Text? Topic { get; init; }

    /// <summary>True when what was found is better not taken for an answer.</summary>
    public bool IsDeclined => Quotations.Count == 0 || Confidence < LeastConfidence;

    // Tuned so that few questions with an answer are declined; most of those without one are.
    private const double LeastConfidence = 0.5;
}
