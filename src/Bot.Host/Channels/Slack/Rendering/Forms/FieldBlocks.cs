using System.Globalization;
using System.Text.Json.Nodes;
using Bot.Host.Channels.Slack.Rendering.Words;
using Bot.Messages.Parts;

namespace Bot.Host.Channels.Slack.Rendering.Forms;

/// <summary>Renders a form's fields as input blocks (section 5.3 of the protocol notes).</summary>
internal static class FieldBlocks
{
    private const int MostOfText = 3000;
    private const int MostOfLabel = 2000;
    private const int MostOfOption = 75;
    private const int MostOptions = 100;
    private const string ById = "#";

    /// <summary>The block id of a field; the same each time, so that what was typed survives an error.</summary>
    public static string BlockId(FormField field) => Clip.To("f:" + field.Name, 255);

    /// <summary>The input block of a field.</summary>
    public static JsonObject Render(FormField field, string? error)
    {
        var block = new JsonObject
        {
            ["type"] = "input",
            ["block_id"] = BlockId(field),
            ["label"] = Elements.Plain(field.Label, MostOfLabel),
            ["optional"] = !field.Required,
            ["element"] = Element(field),
        };
        var hint = string.Join(" ", new[] { error is null ? null : "⚠ " + error, field.Help }.Where(part => !string.IsNullOrEmpty(part)));
        if (hint.Length > 0)
        {
            block["hint"] = Elements.Plain(hint, MostOfLabel);
        }

        return block;
    }

    /// <summary>The choices that match what was typed, as many as Slack shows.</summary>
    public static JsonArray Options(FormField field, string typed)
    {
        var matching = field.Choices.Select((choice, number) => (choice, number))
            .Where(entry => CultureInfo.InvariantCulture.CompareInfo.IndexOf(entry.choice.Title, typed, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0);
        return new JsonArray([.. matching.Take(MostOptions).Select(entry => Option(entry.choice, entry.number))]);
    }

    /// <summary>The form's own value behind a chosen option.</summary>
    public static string ChoiceOf(FormField field, string option) =>
        option.StartsWith(ById, StringComparison.Ordinal) && int.TryParse(option.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < field.Choices.Count
            ? field.Choices[number].Value
            : option;

    private static JsonObject Element(FormField field)
    {
        var element = field.Kind switch
        {
            FieldKind.Choice => Choice(field),
            FieldKind.Date => new JsonObject { ["type"] = "datepicker" },
            FieldKind.Number => new JsonObject { ["type"] = "number_input", ["is_decimal_allowed"] = true },
            FieldKind.Paragraph => TextInput(field, isMultiline: true),
            _ => TextInput(field, isMultiline: false),
        };
        element["action_id"] = ActionIds.Field;
        if (field.Kind == FieldKind.Date && DateOnly.TryParseExact(field.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            element["initial_date"] = field.Value;
        }

        if (field.Kind == FieldKind.Number)
        {
            Set(element, "min_value", field.Min);
            Set(element, "max_value", field.Max);
            Set(element, "initial_value", field.Value);
        }

        return element;
    }

    private static JsonObject TextInput(FormField field, bool isMultiline)
    {
        var most = Math.Clamp(field.MaxLength, 1, MostOfText);
        var element = new JsonObject { ["type"] = "plain_text_input", ["multiline"] = isMultiline, ["max_length"] = most };
        Set(element, "initial_value", Clip.To(field.Value, most));
        return element;
    }

    private static JsonObject Choice(FormField field)
    {
        var isLong = field.Choices.Count > MostOptions;
        var element = isLong
            ? new JsonObject { ["type"] = "external_select", ["min_query_length"] = 0 }
            : new JsonObject { ["type"] = "static_select", ["options"] = Options(field, "") };
        var chosen = field.Choices.Select((choice, number) => (choice, number)).FirstOrDefault(entry => entry.choice.Value == field.Value);
        if (field.Value.Length > 0 && chosen.choice is not null)
        {
            element["initial_option"] = Option(chosen.choice, chosen.number);
        }

        return element;
    }

    private static JsonObject Option(Choice choice, int number) => new()
    {
        ["text"] = Elements.Plain(choice.Title, MostOfOption),
        ["value"] = choice.Value is { Length: > 0 and <= MostOfOption } && !choice.Value.StartsWith(ById, StringComparison.Ordinal)
            ? choice.Value
            : ById + number.ToString(CultureInfo.InvariantCulture),
    };

    private static void Set(JsonObject element, string name, string value)
    {
        if (value.Length > 0)
        {
            element[name] = value;
        }
    }
}
