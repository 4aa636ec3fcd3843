using Bot.Features.Agreements.Documents.Structure;

namespace Bot.Features.Agreements.Documents;

/// <summary>A document the bot answers from: its clean text and how it is built.</summary>
/// <param name="Id">Stable id, from the file name: <c>press-release</c>; a translation adds its language: <c>press-release.en</c>.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Language">Two-letter language of the text.</param>
/// <param name="Text">The text that every offset refers to, as <c>GET /api/documents/{id}/text</c> returns it.</param>
/// <param name="Passages">Its paragraphs and headings in order.</param>
public sealed record Document(string Id, string Title, string Language, string Text, IReadOnlyList<Passage> Passages)
{
    /// <summary>Id of the document this is a courtesy translation of, aligned passage by passage; null for an original.</summary>
    public string? TranslationOf { get; init; }

    /// <summary>First day it is in force; null from always.</summary>
    public DateOnly? InForceFrom { get; init; }

    /// <summary>Last day it is in force; null without end.</summary>
    public DateOnly? InForceUntil { get; init; }

    /// <summary>Id of the document it amends; null when it stands alone.</summary>
    public string? Amends { get; init; }

    /// <summary>Fingerprint of the text, kept with feedback so that it is known what was judged.</summary>
    public string Version { get; init; } = "";

    /// <summary>True when the text holds Markdown marks, which <see cref="Plain"/> takes off.</summary>
    public bool IsMarkdown { get; init; }

    /// <summary>A passage's exact characters.</summary>
    public string Quote(Passage passage) => Text[passage.Start..passage.End];

    /// <summary>A passage's words, without marks, with the way back to the text's offsets.</summary>
    public PlainText Plain(Passage passage) => PlainText.Of(Text, passage.Start, passage.End, IsMarkdown);
}
