using System.Globalization;
using System.Text.Json.Nodes;
using Bot.Language;
using Bot.Messages.Parts;

namespace Bot.Host.Channels.Teams.Rendering.Cards;

/// <summary>One field as a native input; the client's own check is a courtesy, the bot checks again.</summary>
internal static class FieldInput
{
    // A longer list is easier searched than scrolled.
    private const int MostCompact = 7;

    /// <summary>The input.</summary>
    public static JsonObject Make(FormField field, Locale locale)
    {
        var input = new JsonObject { ["type"] = Kind(field), ["id"] = field.Name, ["label"] = field.Label };
        switch (field.Kind)
        {
            case FieldKind.Choice:
                input["choices"] = new JsonArray([.. field.Choices.Select(choice => new JsonObject { ["title"] = choice.Title, ["value"] = choice.Value })]);
                input["style"] = field.Choices.Count > MostCompact ? "filtered" : "compact";
                break;
            case FieldKind.Number:
                SetNumber(input, "min", field.Min);
                SetNumber(input, "max", field.Max);
                SetNumber(input, "value", field.Value);
                break;
            case FieldKind.Date:
                SetText(input, "min", field.Min);
                SetText(input, "max", field.Max);
                input["placeholder"] = TeamsTexts.PickDate.In(locale);
                break;
            default:
                input["maxLength"] = field.MaxLength;
                input["isMultiline"] = field.Kind == FieldKind.Paragraph;
                break;
        }

        if (field.Kind != FieldKind.Number)
        {
            SetText(input, "value", field.Value);
        }

        if (field.Required)
        {
            input["isRequired"] = true;
            input["errorMessage"] = TeamsTexts.FillIn.In(locale);
        }

        return input;
    }

    private static string Kind(FormField field) => field.Kind switch
    {
        FieldKind.Choice => "Input.ChoiceSet",
        FieldKind.Date => "Input.Date",
        FieldKind.Number => "Input.Number",
        _ => "Input.Text",
    };

    private static void SetText(JsonObject input, string name, string value)
    {
        if (value.Length > 0)
        {
            input[name] = value;
        }
    }

    private static void SetNumber(JsonObject input, string name, string value)
    {
        if (decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
        {
            input[name] = number;
        }
    }
}
