using Bot.Features.Agreements.Documents.Reading;

namespace Bot.Features.Agreements.Documents.Structure;

/// <summary>Makes passages of blocks: finds headings that the format does not mark, clause numbers and definitions.</summary>
internal sealed class Outline(RawDocument document)
{
    private readonly List<Passage> passages = [];
    private readonly Stack<(int Level, string Title)> headings = new();
    private readonly ClauseCounter clauses = new();
    private bool isDefinitions;

    /// <summary>The passages of a document, in order.</summary>
    public static IReadOnlyList<Passage> Of(RawDocument document)
    {
        var outline = new Outline(document);
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            outline.Add(i);
        }

        return outline.passages;
    }

    private void Add(int index)
    {
        var block = document.Blocks[index];
        var text = Plain(index);
        var marker = Marker.Of(text);
        if (HeadingLevel.Of(block, text, marker, index + 1 < document.Blocks.Count ? Plain(index + 1) : "") is { } level)
        {
            // Whatever opens a document by looking like a heading is its title.
            AddHeading(block, text, marker, index == 0 && marker is null ? 1 : level);
            return;
        }

        if (marker is not null)
        {
            clauses.Enter(marker);
        }

        var term = block.Kind == PassageKind.TableRow ? "" : DefinedTerm.Of(text[(marker?.Length ?? 0)..], isDefinitions);
        Add(block, term.Length > 0 ? PassageKind.Definition : block.Kind, term);
    }

    private void AddHeading(Block block, string text, Marker? marker, int level)
    {
        while (headings.TryPeek(out var above) && above.Level >= level)
        {
            headings.Pop();
        }

        clauses.EnterHeading(marker);
        Add(block, PassageKind.Heading, "");
        headings.Push((level, text));
        isDefinitions = headings.Any(heading => DefinedTerm.IsHeading(heading.Title));
    }

    private void Add(Block block, PassageKind kind, string term) =>
        passages.Add(new Passage(passages.Count + 1, block.Start, block.End, kind)
        {
            Clause = clauses.Current,
            Headings = [.. headings.Select(heading => heading.Title).Reverse()],
            Page = block.Page,
            Term = term,
        });

    private string Plain(int index)
    {
        var block = document.Blocks[index];
        return PlainText.Of(document.Text, block.Start, block.End, document.IsMarkdown).Text;
    }
}
