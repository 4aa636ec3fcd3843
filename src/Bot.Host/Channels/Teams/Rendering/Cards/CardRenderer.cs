using System.Text.Json.Nodes;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Host.Channels.Teams.Rendering.Cards;

/// <summary>One Adaptive Card 1.5 that says everything a reply says (protocol, sections 4.1 and 4.2).</summary>
internal sealed class CardRenderer(SourceLinks links)
{
    /// <summary>The card; its fallback text is the reply in words.</summary>
    public JsonObject Render(Reply reply, RenderPlace place)
    {
        var body = new JsonArray();
        var isFilledIn = reply.Form is not null && place is { CanAct: true } and ({ IsPrivate: true } or { IsDialog: true });
        var text = isFilledIn ? reply.Form!.Intro ?? reply.Text : reply.Text;
        Add(body, CardText.Blocks(CitationMarks.Add(reply, text)));
        if (reply.Facts.Count > 0)
        {
            body.Add(Facts(reply.Facts));
        }

        if (reply.Picture is { } picture)
        {
            body.Add(Picture(picture));
        }

        Add(body, CardSources.Elements(reply, place, links));
        if (reply.Form is { } form && place.CanAct)
        {
            Add(body, isFilledIn ? FormElements.Elements(form, place) : [FormElements.Opener(form, place)]);
        }

        var actions = place.CanAct && !place.IsDialog ? CardActions.Buttons(isFilledIn ? [.. reply.Form!.Beside(reply.Actions)] : reply.Actions, place) : [];
        Add(body, actions);
        return Card(body, reply, place);
    }

    private static JsonObject Card(JsonArray body, Reply reply, RenderPlace place)
    {
        var card = new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["version"] = "1.5",
            ["lang"] = place.Locale.Code,
            ["fallbackText"] = TeamsMarkdown.Shorten(TeamsMarkdown.Plain(reply.Text), 1000),
            ["body"] = body,
            ["msteams"] = new JsonObject { ["width"] = "full" },
        };
        if (place is { CanAct: true, RefreshFor.Count: > 0 } && reply.Actions.Count > 0)
        {
            card["refresh"] = CardActions.Refresh(place.RefreshFor);
        }

        return card;
    }

    private static JsonObject Facts(IReadOnlyList<Fact> facts) => new()
    {
        ["type"] = "FactSet",
        ["facts"] = new JsonArray([.. facts.Select(fact => new JsonObject
        {
            ["title"] = TeamsMarkdown.Escape(fact.Title),
            ["value"] = TeamsMarkdown.Escape(fact.Value),
        })]),
    };

    private JsonObject Picture(Picture picture) => links.Of(picture.Url) is { } url
        ? new JsonObject { ["type"] = "Image", ["url"] = url, ["altText"] = picture.Alternative }
        : CardText.Block(TeamsMarkdown.Escape(picture.Alternative));

    private static void Add(JsonArray body, IEnumerable<JsonObject> elements)
    {
        foreach (var element in elements)
        {
            body.Add(element);
        }
    }
}
