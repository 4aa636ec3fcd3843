using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Bot.Host.Channels.Slack.Rendering.Words;

/// <summary>
/// Turns the replies' small Markdown into Slack's own markup, when that can say exactly the same: as soon as a letter of the
/// text would be taken for markup, there is no result and <see cref="RichText"/> says it.
/// </summary>
internal static partial class MarkedText
{
    private const int Most = 3000;
    private const string Misread = "*_~`";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    /// <summary>The text for a section; null when Slack's markup cannot say it exactly.</summary>
    public static string? Render(string markdown)
    {
        var text = new StringBuilder();
        foreach (var block in Markdown.Parse(markdown, Pipeline))
        {
            if (text.Length > 0)
            {
                text.Append("\n\n");
            }

            if (!AddBlock(text, block))
            {
                return null;
            }
        }

        return text.Length is > 0 and <= Most ? text.ToString() : null;
    }

    private static bool AddBlock(StringBuilder text, Block block) => block switch
    {
        ParagraphBlock paragraph => AddInlines(text, paragraph.Inline, "\n"),
        QuoteBlock quote => quote.All(inner => inner is ParagraphBlock) && AddLines(text, quote, "> "),
        ListBlock { IsOrdered: false } list => list.OfType<ListItemBlock>().All(item => item.Count == 1) && AddItems(text, list),
        _ => false,
    };

    private static bool AddItems(StringBuilder text, ListBlock list)
    {
        var first = true;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            text.Append(first ? "• " : "\n• ");
            first = false;
            if (item[0] is not ParagraphBlock paragraph || !AddInlines(text, paragraph.Inline, " "))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AddLines(StringBuilder text, ContainerBlock quote, string mark)
    {
        foreach (var paragraph in quote.OfType<ParagraphBlock>())
        {
            text.Append(paragraph == quote[0] ? mark : "\n" + mark);
            if (!AddInlines(text, paragraph.Inline, "\n" + mark))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AddInlines(StringBuilder text, ContainerInline? container, string newLine)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal when IsLiteral(literal.Content.ToString()):
                    text.Append(Mrkdwn.Escape(literal.Content.ToString()));
                    break;
                case LineBreakInline:
                    text.Append(newLine);
                    break;
                case EmphasisInline { DelimiterCount: 2 } bold when StandsAlone(bold):
                    text.Append('*').Append(Mrkdwn.Escape(Words(bold)!)).Append('*');
                    break;
                default:
                    return false;
            }
        }

        return true;
    }

    // Bold begins and ends at the edge of a word only, and holds nothing but letters.
    private static bool StandsAlone(EmphasisInline bold) =>
        Words(bold) is { Length: > 0 } words && words.Trim().Length == words.Length
        && !EndsWithLetter(bold.PreviousSibling) && !StartsWithLetter(bold.NextSibling);

    private static string? Words(EmphasisInline bold) =>
        bold.All(inner => inner is LiteralInline literal && IsLiteral(literal.Content.ToString()))
            ? string.Concat(bold.OfType<LiteralInline>().Select(literal => literal.Content.ToString()))
            : null;

    private static bool IsLiteral(string text) => !text.AsSpan().ContainsAny(Misread) && !EmojiCode().IsMatch(text);

    private static bool EndsWithLetter(Inline? inline) =>
        inline is not null and not LineBreakInline && !(inline is LiteralInline literal && literal.Content.ToString() is { Length: > 0 } text && !char.IsLetterOrDigit(text[^1]));

    private static bool StartsWithLetter(Inline? inline) =>
        inline is not null and not LineBreakInline && !(inline is LiteralInline literal && literal.Content.ToString() is { Length: > 0 } text && !char.IsLetterOrDigit(text[0]));

    [GeneratedRegex(@":[\w+-]+:", RegexOptions.None, 200)]
    private static partial Regex EmojiCode();
}
