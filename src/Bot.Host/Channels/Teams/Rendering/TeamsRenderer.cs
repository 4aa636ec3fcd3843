using System.Text.Json.Nodes;
using Bot.Host.Channels.Teams.Rendering.Cards;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Host.Channels.Teams.Rendering;

/// <summary>Turns a neutral reply into Teams messages: words stay words, everything with parts becomes one card.</summary>
internal sealed class TeamsRenderer(TextMessages texts, CardRenderer cards, CitationEntity entity)
{
    /// <summary>Most characters (two bytes each) of a card; Teams takes about 100 KB (protocol, section 3.7).</summary>
    public const int MostCardCharacters = 40_000;

    /// <summary>The activities to post, in order; the last one carries buttons and feedback.</summary>
    public IReadOnlyList<JsonObject> Render(Reply reply, RenderPlace place)
    {
        if (AnswerThumbs.Of(reply) is not { } thumbs)
        {
            return RenderParts(reply, place);
        }

        var activities = RenderParts(thumbs.Without(reply), place);
        AnswerThumbs.Show(activities[^1]);
        return activities;
    }

    /// <summary>The same in words alone, for a client or a moment that takes no card.</summary>
    public IReadOnlyList<JsonObject> RenderWords(Reply reply, RenderPlace place) => texts.Render(AnswerThumbs.Of(reply)?.Without(reply) ?? reply, place);

    /// <summary>The card alone, for answers that replace or share one.</summary>
    public JsonObject RenderCard(Reply reply, RenderPlace place) => cards.Render(reply, place);

    private IReadOnlyList<JsonObject> RenderParts(Reply reply, RenderPlace place)
    {
        if (!NeedsCard(reply, place))
        {
            return texts.Render(reply, place);
        }

        var card = cards.Render(reply, place);

        // Text and card in one activity would be split by Teams, and neither half could be changed later (section 3.3).
        return card.ToJsonString(TeamsJson.Readable).Length <= MostCardCharacters
            ? [CardActivity(card, reply)]
            : [.. texts.Render(reply with { Actions = [], Form = null }, place), .. Remainder(reply, place)];
    }

    private static bool NeedsCard(Reply reply, RenderPlace place) =>
        reply.Facts.Count > 0 || reply.Form is not null || reply.Picture is not null
        || reply.Actions.Any(action => action.Action != Button.Say) || reply.Actions.Count > TextMessages.MostSuggestions
        || (!place.IsPrivate && reply.Actions.Count > 0);

    private JsonObject CardActivity(JsonObject card, Reply reply)
    {
        var activity = new JsonObject
        {
            ["type"] = "message",
            ["summary"] = TeamsMarkdown.Shorten(TeamsMarkdown.Plain(reply.Text), 200),
            ["attachments"] = new JsonArray(Attachment(card)),
        };
        if (entity.Label() is { } label)
        {
            activity["entities"] = new JsonArray(label);
        }

        return activity;
    }

    /// <summary>A card as an attachment.</summary>
    public static JsonObject Attachment(JsonObject card) => new()
    {
        ["contentType"] = "application/vnd.microsoft.card.adaptive",
        ["content"] = card,
    };

    private IEnumerable<JsonObject> Remainder(Reply reply, RenderPlace place)
    {
        if (reply.Form is null && reply.Actions.Count == 0)
        {
            yield break;
        }

        var rest = new Reply(TeamsTexts.Continued.In(place.Locale)) { Language = reply.Language, Actions = reply.Actions, Form = reply.Form };
        yield return CardActivity(cards.Render(rest, place), rest);
    }
}
