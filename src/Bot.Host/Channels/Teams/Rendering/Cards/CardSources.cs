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
        foreach (var (citation, number) in reply.Sources.Select((citation, index) => (citation, index + 1)))
        {
            var block = CardText.Block(SourceLine.Make(reply, citation, number, links));
            block["size"] = "Small";
            block["spacing"] = "Small";
            yield return block;
        }
    }
}
