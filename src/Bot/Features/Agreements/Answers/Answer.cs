using Bot.Features.Agreements.Answers.Quoting;
using Bot.Features.Agreements.Search.Query;
using Bot.Language;

namespace Bot.Features.Agreements.Answers;

/// <summary>What the documents say to a question.</summary>
/// <param name="Quotations">What answers, best first, then what may concern it too.</param>
/// <param name="Question">As it was asked.</param>
/// <param name="Kind">What kind of thing was asked.</param>
/// <param name="Confidence">How sure it is that they say it, 0 to 1.</param>
public sealed record Answer(IReadOnlyList<Quotation> Quotations, string Question, QuestionKind Kind, double Confidence)
{
    /// <summary>What is asked about, of the things agreements speak of; null when that is not plain.</summary>
    public Text? Topic { get; init; }

    /// <summary>What the best passage speaks of; null when that is not plain.</summary>
    public Text? NearestTopic { get; init; }

    /// <summary>True when the best passage is mainly about what is asked about, and does not only mention it.</summary>
    public bool IsOnTopic { get; init; }

    /// <summary>How many of the quotations after the first are nearly as good, and worth offering.</summary>
    public int Close { get; init; }

    /// <summary>The day the question is about; null for today.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>True when what was found is better not taken for an answer.</summary>
    public bool IsDeclined => Quotations.Count == 0 || Confidence < LeastConfidence;

    /// <summary>What was named, not searched: shown as it is, what else has that name offered.</summary>
    public static Answer Naming(IReadOnlyList<Quotation> quotations, DateOnly? asOf) =>
        new(quotations, "", QuestionKind.Other, 1) { Close = quotations.Count - 1, AsOf = asOf };

    // Tuned so that few questions with an answer are declined; most of those without one are.
    private const double LeastConfidence = 0.5;
}
