using System.Text.Json.Nodes;
using Bot.Host.Channels.Slack.Rendering.Words;

namespace Bot.Host.Channels.Slack.Rendering;

/// <summary>The smallest pieces of Block Kit, each within its limit (section 5.3 of the protocol notes).</summary>
internal static class Elements
{
    private const int MostOfText = 3000;
    private const int MostOfButton = 75;
    private const int MostOfValue = 2000;
    private const int MostOfId = 255;

    /// <summary>Literal text: no markup, no emoji codes.</summary>
    public static JsonObject Plain(string text, int most = MostOfText) =>
        new() { ["type"] = "plain_text", ["text"] = Clip.To(text.Length > 0 ? text : " ", most), ["emoji"] = false };

    /// <summary>Text with Slack's markup, made of escaped pieces.</summary>
    public static JsonObject Marked(string text) => new() { ["type"] = "mrkdwn", ["text"] = text, ["verbatim"] = true };

    /// <summary>A button.</summary>
    public static JsonObject Button(string title, string actionId, string value)
    {
        var button = new JsonObject { ["type"] = "button", ["text"] = Plain(title, MostOfButton), ["action_id"] = Clip.To(actionId, MostOfId) };
        if (value.Length > 0)
        {
            button["value"] = Clip.To(value, MostOfValue);
        }

        if (title.Length > MostOfButton)
        {
            button["accessibility_label"] = Clip.To(title, MostOfButton);
        }

        return button;
    }

    /// <summary>A section with text beside text, in two columns.</summary>
    public static JsonObject Section(JsonObject text) => new() { ["type"] = "section", ["text"] = text };
}
