namespace Bot.Messages.Parts;

/// <summary>A source, exact to the character.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Title">Its title.</param>
/// <param name="Section">Article, section or paragraph, as a person would name it; page when known.</param>
/// <param name="Quote">Exact substring of the document's text.</param>
/// <param name="Start">Offset of the quote in UTF-16 code units of <c>GET /api/documents/{id}/text</c>.</param>
/// <param name="End">Offset after its last code unit.</param>
/// <param name="Url">Where to read it in place, relative to the host: <c>/documents/{id}#p3</c>.</param>
/// <param name="Language">Two-letter language of the quote.</param>
public sealed record Citation(string Document, string Title, string Section, string Quote, int Start, int End, string Url, string Language)
{
    /// <summary>Fingerprint of the version of the document that was quoted; empty when unknown.</summary>
    public string Version { get; init; } = "";

    /// <summary>The quote as people read it: without the marks of the document's format; the quote itself when nothing else is set.</summary>
    public string Words
    {
        get => field is { Length: > 0 } ? field : Quote;
        init;
    } = "";

    /// <summary>What it is beside the answer, in the reader's language: "original, in Italian"; empty when there is nothing to add.</summary>
    public string Label { get; init; } = "";

    /// <summary>True for a passage that may concern the question too: it is no source of what the reply says.</summary>
    public bool IsRelated { get; init; }
}
