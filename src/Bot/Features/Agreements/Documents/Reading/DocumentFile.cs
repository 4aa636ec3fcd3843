namespace Bot.Features.Agreements.Documents.Reading;

/// <summary>A file that was read: its text, its passages and how it looked on disk then.</summary>
/// <param name="Place">Where it is, relative to the content folder.</param>
/// <param name="Stamp">Size and time of the version that was tried last, good or not.</param>
/// <param name="Raw">What the reader made of the last good version.</param>
/// <param name="Passages">Its passages.</param>
internal sealed record DocumentFile(string Place, (long Size, DateTime Changed) Stamp, RawDocument Raw, IReadOnlyList<Passage> Passages)
{
    /// <summary>Why the version on disk is not the one served; null when it is.</summary>
    public DocumentRefusedException? Refusal { get; init; }
}
