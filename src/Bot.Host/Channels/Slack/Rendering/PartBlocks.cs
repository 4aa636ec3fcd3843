using System.Text.Json.Nodes;
using Bot.Host.Channels.Slack.Rendering.Words;
using Bot.Language;
using Bot.Messages.Parts;

namespace Bot.Host.Channels.Slack.Rendering;

/// <summary>Blocks for the parts of a reply: facts, sources, pictures, buttons (section 5.2 of the protocol notes).</summary>
internal static class PartBlocks
{
    private const int FactsPerSection = 5;
    private const int MostOfField = 2000;
    private const int MostOfQuote = 400;
    private const int MostOfAlternative = 2000;
    private const int ButtonsPerBlock = 5;
    private const string Feedback = "feedback.";

    /// <summary>Title and value side by side.</summary>
    public static IEnumerable<JsonObject> Facts(IEnumerable<Fact> facts) => facts.Chunk(FactsPerSection).Select(some =>
    {
        var fields = new JsonArray();
        foreach (var fact in some)
        {
            fields.Add(Elements.Marked(Mrkdwn.Bold(Clip.To(fact.Title, MostOfField / 2))));
            fields.Add(Elements.Plain(fact.Value, MostOfField));
        }

        return new JsonObject { ["type"] = "section", ["fields"] = fields };
    });

    /// <summary>A source: where it is, and the words themselves.</summary>
    /// <param name="citation">The source.</param>
    /// <param name="publicUrl">Where links to documents start; null for no links.</param>
    /// <param name="isQuoted">True where the words stand above already.</param>
    public static JsonObject Source(Citation citation, Uri? publicUrl, bool isQuoted)
    {
        var title = publicUrl is null ? Elements.Plain(citation.Title, MostOfQuote) : Elements.Marked(Mrkdwn.Link(new Uri(publicUrl, citation.Url), Clip.To(citation.Title, MostOfQuote)));
        var elements = new JsonArray(title);
        if (citation.Section.Length > 0)
        {
            elements.Add(Elements.Plain(citation.Section, MostOfQuote));
        }

        if (citation.Label.Length > 0)
        {
            elements.Add(Elements.Plain(citation.Label, MostOfQuote));
        }

        if (!isQuoted)
        {
            elements.Add(Elements.Plain(Locale.Quoted(citation.Language, Clip.To(citation.Words, MostOfQuote))));
        }

        return new JsonObject { ["type"] = "context", ["elements"] = elements };
    }

    /// <summary>A picture where Slack can fetch it, else its words.</summary>
    public static JsonObject Picture(Picture picture, Uri? publicUrl) => publicUrl is { Scheme: "https" }
        ? new JsonObject { ["type"] = "image", ["image_url"] = new Uri(publicUrl, picture.Url).AbsoluteUri, ["alt_text"] = Clip.To(picture.Alternative, MostOfAlternative) }
        : new JsonObject { ["type"] = "context", ["elements"] = new JsonArray(Elements.Plain(picture.Alternative)) };

    /// <summary>Buttons, some per row; two that rate the reply become Slack's own thumbs.</summary>
    public static IEnumerable<JsonObject> Buttons(IReadOnlyList<Button> buttons)
    {
        var thumbs = buttons.Where(button => button.Action.StartsWith(Feedback, StringComparison.Ordinal)).ToList();
        var isRated = thumbs.Count == 2 && thumbs[0].Action == thumbs[1].Action;
        var others = buttons.Select((button, number) => (button, number)).Where(entry => !isRated || !thumbs.Contains(entry.button));
        foreach (var row in others.Chunk(ButtonsPerBlock))
        {
            yield return Row(row.Select(entry => Elements.Button(entry.button.Title, ActionIds.OfPress(entry.number, entry.button.Action), entry.button.Value)));
        }

        if (isRated)
        {
            yield return Thumbs(thumbs[0], thumbs[1]);
        }
    }

    /// <summary>A row of elements to press.</summary>
    public static JsonObject Row(IEnumerable<JsonObject> elements) => new() { ["type"] = "actions", ["elements"] = new JsonArray([.. elements]) };

    private static JsonObject Thumbs(Button positive, Button negative) => new()
    {
        ["type"] = "context_actions",
        ["elements"] = new JsonArray(new JsonObject
        {
            ["type"] = "feedback_buttons",
            ["action_id"] = ActionIds.OfPress(0, positive.Action),
            ["positive_button"] = Thumb(positive),
            ["negative_button"] = Thumb(negative),
        }),
    };

    private static JsonObject Thumb(Button button) => new()
    {
        ["text"] = Elements.Plain(button.Title, 75),
        ["value"] = Clip.To(button.Value, 2000),
        ["accessibility_label"] = Clip.To(button.Title, 75),
    };
}
