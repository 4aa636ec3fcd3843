using System.Text.Json.Nodes;
using Bot.Messages;

namespace Bot.Host.Channels.Teams.Rendering.Cards;

/// <summary>The sources of a reply, numbered as in its text, each with its exact words.</summary>
internal static class CardSources
{
    /// <summary>The elements; none when there are no sources.</summary>
    public static IEnumerable<JsonObject> Elements(Reply reply, RenderPlace place, SourceLinks links)
    {
        if (reply.Sources.Count == 0)
        {
            yield break;
        }

        yield return new JsonObject
        {
            ["type"] = "TextBlock",
            ["text"] = TeamsTexts.Sources.In(place.Locale),
            ["weight"] = "Bolder",
            ["wrap"] = true,
            ["separator"] = true,
            ["spacing"] = "Medium",
        };
        foreach (var line in SourceLine.All(reply, links))
        {
            var block = CardText.Block(line);
            block["size"] = "Small";
            block["spacing"] = "Small";
            yield return block;
        }
    }
}
