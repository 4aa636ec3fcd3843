using Bot.Features.Agreements.Documents;
using Bot.Messages.Parts;

namespace Bot.Features.Agreements.Answers;

/// <summary>A stretch of a document that answers, exact to the character.</summary>
/// <param name="Document">Where it stands.</param>
/// <param name="Passage">The passage around it.</param>
/// <param name="Start">Offset of its first code unit in the document's text.</param>
/// <param name="End">Offset after its last code unit.</param>
/// <param name="Words">The same without marks, as it is shown.</param>
public sealed record Quotation(Document Document, Passage Passage, int Start, int End, string Words)
{
    /// <summary>Where in <see cref="Words"/> the sentence stands that answers.</summary>
    public Range Key { get; init; } = ..;

    /// <summary>The words as a quotation block, the sentence that answers in bold when there is more around it.</summary>
    public string Show()
    {
        var (start, length) = Key.GetOffsetAndLength(Words.Length);
        return length == Words.Length
            ? Markdown.Quote(Words)
            : $"> {Markdown.Escape(Words[..start])}{Markdown.Bold(Words.Substring(start, length))}{Markdown.Escape(Words[(start + length)..])}";
    }

    /// <summary>The source as the reply carries it.</summary>
    public Citation Cite() => new(
        Document.Id,
        Document.Title,
        SectionName.Of(Document, Passage),
        Document.Text[Start..End],
        Start,
        End,
        $"/documents/{Uri.EscapeDataString(Document.Id)}?start={Start}&end={End}#p{Passage.Number}",
        Document.Language)
    {
        Version = Document.Version,
    };
}
