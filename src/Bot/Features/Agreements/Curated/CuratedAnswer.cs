namespace Bot.Features.Agreements.Curated;

/// <summary>A question with the answer that coordinators wrote for it.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Language">Two-letter language of question and answer.</param>
/// <param name="Questions">The wordings it answers, at least one; the first names it.</param>
/// <param name="Answer">The answer: small Markdown when it stands in a file, plain words when it was written in chat.</param>
public sealed record CuratedAnswer(string Id, string Language, IReadOnlyList<string> Questions, string Answer)
{
    /// <summary>Where it is written: <c>answers/faq.csv:4</c>; empty when it was written in chat.</summary>
    public string Place { get; init; } = "";

    /// <summary>Name of the coordinator who wrote it in chat; empty when it stands in a file.</summary>
    public string By { get; init; } = "";

    /// <summary>When it was written in chat; null when it stands in a file.</summary>
    public DateTimeOffset? Changed { get; init; }
}
