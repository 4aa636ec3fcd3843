using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Bot.Features.Agreements.Documents.Reading.Text;

/// <summary>Reads Markdown: the text is the file's own after its front matter, so that every quote is found in the file.</summary>
internal sealed class MarkdownReader : IDocumentReader
{
    // A line of dashes under a long paragraph is a rule, whatever CommonMark says.
    private const int LongestHeading = 250;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings { get; } = [".md", ".markdown"];

    /// <inheritdoc/>
    public RawDocument Read(string path)
    {
        var (frontMatter, text) = FrontMatter.Cut(TextDecoder.Decode(File.ReadAllBytes(path)));
        var blocks = new List<Block>();
        Add(Markdig.Markdown.Parse(text, Pipeline), text, blocks, 0);
        return new RawDocument(text, blocks) { FrontMatter = frontMatter, IsMarkdown = true };
    }

    private static void Add(Markdig.Syntax.Block block, string text, List<Block> blocks, int depth)
    {
        var (start, end) = (block.Span.Start, Math.Min(block.Span.End + 1, text.Length));
        switch (block)
        {
            case HeadingBlock heading when end - start <= LongestHeading:
                AddHeading(heading, text, blocks);
                break;
            case ListBlock list:
                foreach (var item in list.OfType<ListItemBlock>())
                {
                    AddItem(item, list.IsOrdered, text, blocks, depth + 1);
                }

                break;
            case TableRow:
                Lines.Add(text, start, end, PassageKind.TableRow, 0, blocks);
                break;
            case Table table when table.Count > 0:
            case QuoteBlock:
            case MarkdownDocument:
                foreach (var child in (ContainerBlock)block)
                {
                    Add(child, text, blocks, depth);
                }

                break;
            case ThematicBreakBlock or LinkReferenceDefinitionGroup or LinkReferenceDefinition:
            case HtmlBlock { Type: HtmlBlockType.Comment or HtmlBlockType.ScriptPreOrStyle }:
                break;
            default:
                Lines.Add(text, start, end, depth > 0 ? PassageKind.ListItem : PassageKind.Paragraph, depth, blocks);
                break;
        }
    }

    private static void AddHeading(HeadingBlock heading, string text, List<Block> blocks)
    {
        var (start, end) = (heading.Span.Start, heading.Span.End + 1);
        if (heading.IsSetext)
        {
            end = text.LastIndexOf('\n', end - 1, end - start) is var line and > 0 ? line : end;
        }
        else
        {
            start += heading.Level;
            while (end > start && text[end - 1] is '#' or ' ' or '\r' or '\n')
            {
                end--;
            }
        }

        if (Lines.Trim(text, ref start, ref end))
        {
            blocks.Add(new Block(start, end, PassageKind.Heading, heading.Level));
        }
    }

    // The number of an ordered item is part of what is quoted ("2. Entrambe le Parti…"), a bullet is not.
    private static void AddItem(ListItemBlock item, bool isOrdered, string text, List<Block> blocks, int depth)
    {
        for (var i = 0; i < item.Count; i++)
        {
            if (i == 0 && isOrdered && item[0] is ParagraphBlock first)
            {
                Lines.Add(text, item.Span.Start, first.Span.End + 1, PassageKind.ListItem, depth, blocks);
            }
            else
            {
                Add(item[i], text, blocks, depth);
            }
        }
    }
}
