using Bot.Features.Agreements.Documents;
using Bot.Messages.Parts;

namespace Bot.Features.Agreements.Answers.Quoting;

/// <summary>A stretch of a document that answers, exact to the character.</summary>
/// <param name="Document">Where it stands.</param>
/// <param name="Passage">The passage around it; the first one when it spans several.</param>
/// <param name="Start">Offset of its first code unit in the document's text.</param>
/// <param name="End">Offset after its last code unit.</param>
/// <param name="Words">The same without marks, as it is shown; an empty line between passages.</param>
public sealed record Quotation(Document Document, Passage Passage, int Start, int End, string Words)
{
    /// <summary>Where in <see cref="Words"/> the sentence stands that answers.</summary>
    public Range Key { get; init; } = ..;

    /// <summary>Number of the last passage it takes in: reading on starts after it.</summary>
    public int LastPassage
    {
        get => field > 0 ? field : Passage.Number;
        init;
    }

    /// <summary>The sentence that answers.</summary>
    public string KeyWords => Words[Key];

    /// <summary>The words as a quotation block, the sentence that answers in bold when there is more around it.</summary>
    public string Show()
    {
        var (start, length) = Key.GetOffsetAndLength(Words.Length);
        return length == Words.Length
            ? Markdown.Quote(Words)
            : $"> {Markdown.Escape(Words[..start])}{Markdown.Bold(Words.Substring(start, length))}{Markdown.Escape(Words[(start + length)..])}";
    }

    /// <summary>The source as the reply carries it.</summary>
    /// <param name="label">What it is beside the answer, in the reader's language.</param>
    public Citation Cite(string label) => new(
        Document.Id,
        Document.Title,
        SectionName.Of(this) is { Length: > 0 } section ? section : SectionName.Paragraph(Document, Passage),
        Document.Text[Start..End],
        Start,
        End,
        $"/documents/{Uri.EscapeDataString(Document.Id)}?start={Start}&end={End}#p{Passage.Number}",
        Document.Language)
    {
        Version = Document.Version,
        Words = Words,
        Label = label,
    };
}
