using System.Text.Json.Nodes;
using Bot.Host.Channels.Teams.Settings;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Host.Channels.Teams.Rendering;

/// <summary>The one entity that tells Teams which sources a message cites and how confidential it is (protocol, section 4.4).</summary>
internal sealed class CitationEntity(TeamsOptions options, SourceLinks links)
{
    /// <summary>The entity for a message; null when there is nothing to say.</summary>
    /// <param name="reply">What is said.</param>
    /// <param name="text">The words of this message: only what they name is listed.</param>
    public JsonObject? Make(Reply reply, string text)
    {
        var claims = reply.Sources.Take(CitationMarks.Most)
            .Select((citation, index) => (citation, Number: index + 1))
            .Where(entry => text.Contains(CitationMarks.Mark(entry.Number), StringComparison.Ordinal))
            .Select(entry => (JsonNode)Claim(entry.citation, entry.Number))
            .ToArray();
        if (claims.Length == 0)
        {
            return Label();
        }

        var entity = Label() ?? Bare();
        entity["citation"] = new JsonArray(claims);
        return entity;
    }

    /// <summary>The entity for a message that cites nothing Teams could mark, such as a card; null when no label is set.</summary>
    public JsonObject? Label()
    {
        if (options.SensitivityLabel.Id.Length == 0)
        {
            return null;
        }

        var entity = Bare();
        entity["usageInfo"] = Label(options.SensitivityLabel);
        return entity;
    }

    private static JsonObject Bare() => new()
    {
        ["type"] = "https://schema.org/Message",
        ["@type"] = "Message",
        ["@context"] = "https://schema.org",
        ["@id"] = "",
    };

    private JsonObject Claim(Citation citation, int number)
    {
        var appearance = new JsonObject
        {
            ["@type"] = "DigitalDocument",
            ["name"] = TeamsMarkdown.Shorten(citation.Section.Length > 0 ? $"{citation.Title}, {citation.Section}" : citation.Title, 80),
            ["abstract"] = TeamsMarkdown.Shorten(citation.Words, 160),
            ["image"] = new JsonObject { ["@type"] = "ImageObject", ["name"] = "Text" },
        };
        if (links.Of(citation.Url) is { } url)
        {
            appearance["url"] = url;
        }

        return new JsonObject { ["@type"] = "Claim", ["position"] = number, ["appearance"] = appearance };
    }

    private static JsonObject Label(SensitivityLabelOptions label) => new()
    {
        ["@type"] = "CreativeWork",
        ["@id"] = label.Id,
        ["name"] = label.Name,
        ["description"] = label.Description,
    };
}
