using System.Text.Json.Nodes;
using Bot.Host.Channels.Teams.Inbound;

namespace Bot.Host.Channels.Teams.Extensions;

/// <summary>The answers to a pressed card (protocol, section 1.5): the status is inside, HTTP says 200.</summary>
internal static class CardAnswers
{
    /// <summary>A card in the place of the pressed one, for the person who pressed.</summary>
    public static ActivityAnswer Card(JsonObject card) => Answer(StatusCodes.Status200OK, "application/vnd.microsoft.card.adaptive", card);

    /// <summary>A short message; the card stays.</summary>
    public static ActivityAnswer Message(string text) => Answer(StatusCodes.Status200OK, "application/vnd.microsoft.activity.message", text);

    /// <summary>The press makes no sense; says why in the person's language.</summary>
    public static ActivityAnswer Error(string text) => Answer(
        StatusCodes.Status400BadRequest, "application/vnd.microsoft.error", new JsonObject { ["code"] = "BadRequest", ["message"] = text });

    private static ActivityAnswer Answer(int status, string type, JsonNode value) =>
        ActivityAnswer.Ok(new JsonObject { ["statusCode"] = status, ["type"] = type, ["value"] = value });
}
