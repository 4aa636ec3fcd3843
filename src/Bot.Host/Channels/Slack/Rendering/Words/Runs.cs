using System.Text;
using System.Text.Json.Nodes;
using Markdig.Syntax.Inlines;

namespace Bot.Host.Channels.Slack.Rendering.Words;

/// <summary>Gathers the inline parts of a paragraph; neighbours of one style become one run.</summary>
internal sealed class Runs
{
    private readonly JsonArray runs = [];
    private readonly StringBuilder open = new();
    private RunStyle openStyle;

    /// <summary>A run of letters.</summary>
    public static JsonObject Text(string text, RunStyle style)
    {
        var run = new JsonObject { ["type"] = "text", ["text"] = text };
        if (style != default)
        {
            var marks = new JsonObject();
            if (style.Bold)
            {
                marks["bold"] = true;
            }

            if (style.Italic)
            {
                marks["italic"] = true;
            }

            run["style"] = marks;
        }

        return run;
    }

    /// <summary>Adds everything within a container.</summary>
    public void AddAll(ContainerInline? container, RunStyle style)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            Add(inline, style);
        }
    }

    /// <summary>The runs gathered so far.</summary>
    public JsonArray ToArray()
    {
        Close();
        return runs;
    }

    private void Add(Inline inline, RunStyle style)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Append(literal.Content.ToString(), style);
                break;
            case HtmlEntityInline entity:
                Append(entity.Transcoded.ToString(), style);
                break;
            case LineBreakInline:
                Append("\n", style);
                break;
            case CodeInline code:
                Append(code.Content, style);
                break;
            case LinkInline { IsImage: false } link when IsSafe(link.Url):
                AddLink(link);
                break;
            case EmphasisInline emphasis:
                AddAll(emphasis, emphasis.DelimiterCount == 2 ? style with { Bold = true } : style with { Italic = true });
                break;
            case ContainerInline container:
                AddAll(container, style);
                break;
        }
    }

    private void AddLink(LinkInline link)
    {
        Close();
        var words = new Runs();
        words.AddAll(link, default);
        var text = string.Concat(words.ToArray().Select(run => run!["text"]?.GetValue<string>()));
        runs.Add(new JsonObject { ["type"] = "link", ["url"] = link.Url, ["text"] = text.Length > 0 ? text : link.Url });
    }

    private static bool IsSafe(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeMailto);

    private void Append(string text, RunStyle style)
    {
        if (style != openStyle)
        {
            Close();
            openStyle = style;
        }

        open.Append(text);
    }

    private void Close()
    {
        if (open.Length > 0)
        {
            runs.Add(Text(open.ToString(), openStyle));
            open.Clear();
        }
    }
}
