using System.Text.Json.Nodes;
using Bot.Host.Channels.Slack.Rendering.Forms;
using Bot.Host.Channels.Slack.Rendering.Words;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Host.Channels.Slack.Interactions.Forms;

/// <summary>What a modal is told after it was submitted.</summary>
internal static class ModalAnswers
{
    /// <summary>The form behind the modal is no longer kept.</summary>
    public static JsonObject Gone => Update(ModalRenderer.Note(SlackTexts.Gone.In(Locale.Italian) + "\n" + SlackTexts.Gone.In(Locale.English), Locale.Italian));

    /// <summary>The answer takes longer than Slack waits.</summary>
    public static JsonObject AnswerFollows(Reply reply)
    {
        var locale = SlackTexts.LocaleOf(reply);
        return Update(ModalRenderer.Note(SlackTexts.AnswerFollows.In(locale), locale));
    }

    /// <summary>Stays open and says what is wrong beside each field; what belongs to no field stands beside the first.</summary>
    public static JsonObject Errors(IReadOnlyDictionary<string, string> errors, Form form)
    {
        var byBlock = new JsonObject();
        foreach (var (name, error) in errors)
        {
            var field = form.Fields.FirstOrDefault(field => field.Name == name) ?? form.Fields[0];
            byBlock[FieldBlocks.BlockId(field)] = Clip.To(error, 2000);
        }

        return new JsonObject { ["response_action"] = "errors", ["errors"] = byBlock };
    }

    /// <summary>Shows another view in place of the submitted one.</summary>
    public static JsonObject Update(JsonObject view) => new() { ["response_action"] = "update", ["view"] = view };
}
