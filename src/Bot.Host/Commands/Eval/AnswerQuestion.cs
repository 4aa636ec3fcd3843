namespace Bot.Host.Commands.Eval;

/// <summary>A question about a document, with what a right answer is.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Lang">Two-letter language it is asked in.</param>
/// <param name="Question">As a person types it.</param>
/// <param name="Answerable">False when the document does not say.</param>
internal sealed record AnswerQuestion(string Id, string Lang, string Question, bool Answerable)
{
    /// <summary>Where the answer stands, in code units of the document's text.</summary>
    public int Start { get; init; } = -1;

    public int End { get; init; } = -1;

    /// <summary>Words of which a right reply holds one.</summary>
    public IReadOnlyList<string> Answers { get; init; } = [];

    /// <summary>Words of the document of which a right quotation holds one.</summary>
    public IReadOnlyList<string> AnswerSpans { get; init; } = [];

    /// <summary>Other stretches that answer as well.</summary>
    public IReadOnlyList<AnswerSpan> AltPassages { get; init; } = [];

    /// <summary>All stretches that together answer, when one is not enough.</summary>
    public IReadOnlyList<AnswerSpan> GoldSpans { get; init; } = [];

    /// <summary>The same as <see cref="Polarity"/>, as some sets call it.</summary>
    public string? Verdict { get; init; }

    /// <summary>"yes" or "no" when it is a question that is answered so; a reply that says the opposite is wrong.</summary>
    public string? Polarity { get; init; }

    /// <summary>True when a stretch of the document shares a character with one that answers.</summary>
    public bool IsHit(int start, int end) =>
        (start < End && Start < end) || AltPassages.Concat(GoldSpans).Any(other => start < other.End && other.Start < end);
}
