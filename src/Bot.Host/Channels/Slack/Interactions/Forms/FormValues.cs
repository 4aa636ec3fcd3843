using System.Text.Json;
using Bot.Host.Channels.Slack.Rendering.Forms;
using Bot.Host.Channels.Slack.Rendering.Words;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Host.Channels.Slack.Interactions.Forms;

/// <summary>What a submitted modal says, in the form's own names.</summary>
internal static class FormValues
{
    /// <summary>The values by field name, and the form's own value.</summary>
    public static Dictionary<string, string> Read(Form form, JsonElement view)
    {
        var entered = ViewValues.ReadAll(view);
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        if (form.Value.Length > 0)
        {
            values[IncomingMessage.ValueField] = form.Value;
        }

        foreach (var field in form.Fields)
        {
            var value = entered.GetValueOrDefault(FieldBlocks.BlockId(field), "");
            values[field.Name] = field.Kind == FieldKind.Choice ? FieldBlocks.ChoiceOf(field, value) : value.Trim();
        }

        return values;
    }

    /// <summary>Texts over their length, with what is wrong; Slack's client holds the limit, others may not.</summary>
    public static Dictionary<string, string> TooLong(Reply reply, IReadOnlyDictionary<string, string> values) => reply.Form!.Fields
        .Where(field => field.Kind is FieldKind.Text or FieldKind.Paragraph && values[field.Name].Length > field.MaxLength)
        .ToDictionary(field => field.Name, field => SlackTexts.TooLong.In(SlackTexts.LocaleOf(reply), field.MaxLength, values[field.Name].Length));
}
