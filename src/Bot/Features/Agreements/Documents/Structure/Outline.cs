using Bot.Features.Agreements.Documents.Reading;

namespace Bot.Features.Agreements.Documents.Structure;

/// <summary>Makes passages of blocks: finds headings that the format does not mark, clause numbers and definitions.</summary>
internal sealed class Outline(RawDocument document)
{
    private readonly List<Passage> passages = [];
    private readonly Stack<(int Level, string Title)> headings = new();
    private readonly ClauseCounter clauses = new();
    private bool isDefinitions;
    private bool isNumberAlone;

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
        var level = HeadingLevel.Of(block, text, marker, index + 1 < document.Blocks.Count ? Plain(index + 1) : "");
        if (level is null && marker is null && HeadingLevel.IsTitleLike(text) && (isNumberAlone || (index == 0 && DefinedTerm.IsTitle(text))))
        {
            level = isNumberAlone ? headings.Peek().Level : 1;
        }

        if (level is null)
        {
            AddText(block, text, marker);
        }
        else
        {
            // Whatever opens a document by looking like a heading is its title.
            AddHeading(block, text, marker, index == 0 && marker is null ? 1 : level.Value);
        }
    }

    private void AddText(Block block, string text, Marker? marker)
    {
        if (marker is { Style: MarkerStyle.Bare } && !clauses.Expects(marker))
        {
            marker = null;
        }

        if (marker is not null)
        {
            clauses.Enter(marker);
        }

        var words = text[(marker?.Length ?? 0)..];
        var term = block.Kind == PassageKind.TableRow ? "" : DefinedTerm.Of(words, isDefinitions);
        var kind = term.Length > 0 ? PassageKind.Definition : clauses.Current.Length == 0 && PartyClause.IsOne(words) ? PassageKind.Party : block.Kind;
        Add(block, kind, term, DefinedTerm.Inside(words, term));
        isNumberAlone = false;
    }

    // "Articolo 7" on one line and "Recesso" on the next are one heading in two parts: the second stands under the first.
    private void AddHeading(Block block, string text, Marker? marker, int level)
    {
        var isSecondPart = isNumberAlone && marker is null && level == headings.Peek().Level;
        while (!isSecondPart && headings.TryPeek(out var above) && above.Level >= level)
        {
            headings.Pop();
        }

        if (!isSecondPart)
        {
            clauses.EnterHeading(marker);
        }

        Add(block, PassageKind.Heading, "", []);
        headings.Push((level, text));
        isNumberAlone = marker is not null && marker.Length == text.Length;
        isDefinitions = headings.Any(heading => DefinedTerm.IsHeading(heading.Title));
    }

    private void Add(Block block, PassageKind kind, string term, IReadOnlyList<string> inlineTerms) =>
        passages.Add(new Passage(passages.Count + 1, block.Start, block.End, kind)
        {
            Clause = clauses.Current,
            Headings = [.. headings.Select(heading => heading.Title).Reverse()],
            Page = block.Page,
            Term = term,
            InlineTerms = inlineTerms,
        });

    private string Plain(int index)
    {
        var block = document.Blocks[index];
        return PlainText.Of(document.Text, block.Start, block.End, document.IsMarkdown).Text;
    }
}
