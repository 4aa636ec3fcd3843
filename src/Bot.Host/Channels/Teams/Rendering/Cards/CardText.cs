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
            yield return paragraph.StartsWith('>') ? Quote(paragraph) : Block(TeamsMarkdown.Convert(paragraph));
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
