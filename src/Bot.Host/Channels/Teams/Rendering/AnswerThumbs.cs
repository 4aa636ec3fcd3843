using System.Text.Json.Nodes;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Host.Channels.Teams.Rendering;

/// <summary>The two buttons of a reply that rate it, good first: Teams has thumbs of its own for them (protocol, section 4.5).</summary>
/// <param name="Good">The button behind the thumb up.</param>
/// <param name="Bad">The button behind the thumb down.</param>
internal sealed record AnswerThumbs(Button Good, Button Bad)
{
    private const string Rating = "feedback.";

    /// <summary>The thumbs of a reply; null when it cannot be rated.</summary>
    public static AnswerThumbs? Of(Reply reply) =>
        reply.Actions.Where(button => button.Action.StartsWith(Rating, StringComparison.Ordinal)).ToList() is [var good, var bad] && good.Action == bad.Action
            ? new AnswerThumbs(good, bad)
            : null;

    /// <summary>The reply without the two buttons.</summary>
    public Reply Without(Reply reply) => reply with { Actions = [.. reply.Actions.Where(button => button != Good && button != Bad)] };

    /// <summary>True for a message under which Teams shows the thumbs.</summary>
    public static bool AreShown(JsonObject activity) => activity["channelData"]?["feedbackLoop"] is not null;

    /// <summary>Asks Teams to show the thumbs under a message; pressing one opens our own dialog.</summary>
    public static void Show(JsonObject activity) =>
        activity["channelData"] = new JsonObject { ["feedbackLoop"] = new JsonObject { ["type"] = "custom" } };
}
