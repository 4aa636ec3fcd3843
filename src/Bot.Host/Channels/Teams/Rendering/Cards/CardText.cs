using System.Text.Json.Nodes;

namespace Bot.Host.Channels.Teams.Rendering.Cards;

/// <summary>A reply's words as card elements: a block for each paragraph, quotations set apart.</summary>
internal static class CardText
{
    /// <summary>The elements of a text in the bot's Markdown.</summary>
    public static IEnumerable<JsonObject> Blocks(string text)
    {
        foreach (var paragraph in text.Replace("\r", "", StringComparison.Ordinal).Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            foreach (var block in paragraph.StartsWith('>') ? [Quote(paragraph)] : Lines(paragraph))
            {
                yield return block;
            }
        }
    }

    // A text block runs its lines together, but for lists: each other line is a block of its own, close under the one before.
    private static IEnumerable<JsonObject> Lines(string paragraph)
    {
        var lines = paragraph.Split('\n');
        for (var start = 0; start < lines.Length;)
        {
            var end = start + 1;
            while (end < lines.Length && lines[end].StartsWith("- ", StringComparison.Ordinal))
            {
                end++;
            }

            var block = Block(TeamsMarkdown.Convert(string.Join('\n', lines[start..end])));
            if (start > 0)
            {
                block["spacing"] = "None";
            }

            yield return block;
            start = end;
        }
    }

    /// <summary>One paragraph, already in the Markdown of cards.</summary>
    public static JsonObject Block(string text) => new() { ["type"] = "TextBlock", ["text"] = text, ["wrap"] = true };

    // Cards know no quotation mark-up: a shaded container says it instead.
    private static JsonObject Quote(string paragraph)
    {
        var lines = paragraph.Split('\n').Select(line => line.StartsWith('>') ? line[1..].TrimStart() : line);
        return new JsonObject
        {
            ["type"] = "Container",
            ["style"] = "emphasis",
            ["items"] = new JsonArray(Block(TeamsMarkdown.Convert(string.Join('\n', lines)))),
        };
    }
}
