namespace Bot.Features.Agreements.Search.Index;

/// <summary>The passages of a term, and how much it weighs in each.</summary>
internal readonly ref struct Postings
{
    /// <summary>One unit of impact is this many steps; the highest impact, k1 + 1, fits a byte.</summary>
    public const float Scale = 110;

    /// <summary>Passage numbers, ascending.</summary>
    public required ReadOnlySpan<int> Passages { get; init; }

    /// <summary>BM25's saturated, length-normalised frequency, in <see cref="Scale"/>ths.</summary>
    public required ReadOnlySpan<byte> Impacts { get; init; }
}
