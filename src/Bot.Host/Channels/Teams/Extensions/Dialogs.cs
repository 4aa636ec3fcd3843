using System.Text.Json.Nodes;
using Bot.Host.Channels.Teams.Inbound;
using Bot.Host.Channels.Teams.Rendering;
using Bot.Language;
using Bot.Messages;

namespace Bot.Host.Channels.Teams.Extensions;

/// <summary>What a dialog shows next: a card, or words and the end (protocol, section 1.5).</summary>
internal sealed class Dialogs(TeamsRenderer renderer)
{
    /// <summary>The dialog for a reply: its form when it has one, else its words, after which the dialog closes.</summary>
    public ActivityAnswer Show(Reply reply, Locale locale)
    {
        if (reply.Form is null)
        {
            return Say(TeamsMarkdown.Plain(reply.Text));
        }

        var place = new RenderPlace(Locale.Parse(reply.Language) ?? locale, IsPrivate: true) { IsDialog = true };
        return Card(reply.Form.Title.Length > 0 ? reply.Form.Title : TeamsTexts.FormTitle.In(place.Locale), renderer.RenderCard(reply, place));
    }

    /// <summary>A card in the dialog.</summary>
    public static ActivityAnswer Card(string title, JsonObject card) => Task("continue", new JsonObject
    {
        ["title"] = TeamsMarkdown.Shorten(title, 100),
        ["height"] = "medium",
        ["width"] = "medium",
        ["card"] = TeamsRenderer.Attachment(card),
    });

    /// <summary>Words, and the dialog closes.</summary>
    public static ActivityAnswer Say(string text) => Task("message", TeamsMarkdown.Shorten(text, 1000));

    private static ActivityAnswer Task(string type, JsonNode value) =>
        ActivityAnswer.Ok(new JsonObject { ["task"] = new JsonObject { ["type"] = type, ["value"] = value } });
}
