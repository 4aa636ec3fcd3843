using System.Text.Json.Nodes;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Bot.Host.Channels.Slack.Rendering.Words;

/// <summary>
/// Turns the replies' small Markdown into a <c>rich_text</c> block. Its texts are literal: nothing in a quoted document can
/// mention everybody, become a link or turn bold (sections 5.4 and 5.5 of the protocol notes).
/// </summary>
internal static class RichText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    /// <summary>The block; null when there is nothing to say.</summary>
    public static JsonObject? Block(string markdown)
    {
        var elements = new JsonArray();
        foreach (var block in Markdown.Parse(markdown, Pipeline))
        {
            AddBlock(elements, block);
        }

        return elements.Count == 0 ? null : new JsonObject { ["type"] = "rich_text", ["elements"] = elements };
    }

    private static void AddBlock(JsonArray elements, Block block)
    {
        switch (block)
        {
            case ListBlock list:
                AddList(elements, list, 0);
                break;
            case QuoteBlock quote:
                Add(elements, "rich_text_quote", Lines(quote));
                break;
            case CodeBlock code:
                Add(elements, "rich_text_preformatted", [Run(code.Lines.ToString(), default)]);
                break;
            case HeadingBlock heading:
                AddSection(elements, Inlines(heading.Inline, new RunStyle(true, false)));
                break;
            case LeafBlock { Inline: not null } leaf:
                AddSection(elements, Inlines(leaf.Inline, default));
                break;
        }
    }

    // Sections stand close together: an empty line before each keeps the paragraphs apart.
    private static void AddSection(JsonArray elements, JsonArray runs)
    {
        if (runs.Count > 0 && elements.Count > 0 && elements[^1]!["type"]!.GetValue<string>() == "rich_text_section")
        {
            elements[^1]!["elements"]!.AsArray().Add(Run("\n\n", default));
            foreach (var run in runs.ToList())
            {
                runs.Remove(run);
                elements[^1]!["elements"]!.AsArray().Add(run);
            }

            return;
        }

        Add(elements, "rich_text_section", runs);
    }

    private static void AddList(JsonArray elements, ListBlock list, int indent)
    {
        var items = new JsonArray();
        void Flush()
        {
            if (items.Count > 0)
            {
                elements.Add(new JsonObject { ["type"] = "rich_text_list", ["style"] = list.IsOrdered ? "ordered" : "bullet", ["indent"] = indent, ["elements"] = items });
                items = [];
            }
        }

        foreach (var item in list.OfType<ListItemBlock>())
        {
            items.Add(new JsonObject { ["type"] = "rich_text_section", ["elements"] = NotEmpty(Lines(item)) });
            foreach (var inner in item.OfType<ListBlock>())
            {
                Flush();
                AddList(elements, inner, Math.Min(indent + 1, 8));
            }
        }

        Flush();
    }

    private static JsonArray Lines(ContainerBlock container)
    {
        var runs = new JsonArray();
        foreach (var leaf in container.OfType<LeafBlock>())
        {
            if (runs.Count > 0)
            {
                runs.Add(Run("\n", default));
            }

            foreach (var run in Inlines(leaf.Inline, default).ToList())
            {
                run!.Parent!.AsArray().Remove(run);
                runs.Add(run);
            }
        }

        return runs;
    }

    private static JsonArray Inlines(ContainerInline? container, RunStyle style)
    {
        var runs = new Runs();
        runs.AddAll(container, style);
        return runs.ToArray();
    }

    private static void Add(JsonArray elements, string type, JsonArray runs)
    {
        if (runs.Count > 0)
        {
            elements.Add(new JsonObject { ["type"] = type, ["elements"] = runs });
        }
    }

    private static JsonArray NotEmpty(JsonArray runs) => runs.Count > 0 ? runs : [Run(" ", default)];

    private static JsonObject Run(string text, RunStyle style) => Runs.Text(text, style);
}
