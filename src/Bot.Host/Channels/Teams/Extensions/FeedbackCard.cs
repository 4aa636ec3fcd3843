using System.Text.Json.Nodes;
using Bot.Host.Channels.Teams.Rendering;
using Bot.Language;

namespace Bot.Host.Channels.Teams.Extensions;

/// <summary>The dialog behind a thumb: what was wrong, and a word in one's own words.</summary>
internal static class FeedbackCard
{
    private static readonly (string Value, Text Title)[] Reasons =
    [
        ("wrong", new Text("La risposta è sbagliata", "The answer is wrong")),
        ("incomplete", new Text("Manca qualcosa", "Something is missing")),
        ("outdated", new Text("Non è più aggiornata", "It is out of date")),
        ("unclear", new Text("Non si capisce", "It is not clear")),
        ("off-topic", new Text("Non è quello che ho chiesto", "It is not what I asked")),
    ];

    /// <summary>The card.</summary>
    /// <param name="asksWhy">True after a thumb down.</param>
    /// <param name="locale">The person's language.</param>
    public static JsonObject Make(bool asksWhy, Locale locale)
    {
        var body = new JsonArray();
        if (asksWhy)
        {
            body.Add(new JsonObject
            {
                ["type"] = "Input.ChoiceSet",
                ["id"] = "reason",
                ["label"] = TeamsTexts.FeedbackReason.In(locale),
                ["style"] = "expanded",
                ["choices"] = new JsonArray([.. Reasons.Select(reason => new JsonObject { ["title"] = reason.Title.In(locale), ["value"] = reason.Value })]),
            });
        }

        body.Add(new JsonObject
        {
            ["type"] = "Input.Text",
            ["id"] = "comment",
            ["label"] = TeamsTexts.FeedbackComment.In(locale),
            ["isMultiline"] = true,
            ["maxLength"] = 1000,
        });
        return new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["version"] = "1.5",
            ["fallbackText"] = TeamsTexts.FeedbackTitle.In(locale),
            ["body"] = body,
            ["actions"] = new JsonArray(new JsonObject { ["type"] = "Action.Submit", ["title"] = TeamsTexts.FeedbackSend.In(locale) }),
        };
    }
}
