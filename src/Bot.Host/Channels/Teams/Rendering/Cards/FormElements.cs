using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Host.Channels.Teams.Inbound;
using Bot.Messages.Parts;

namespace Bot.Host.Channels.Teams.Rendering.Cards;

/// <summary>A form as card elements: native inputs that check themselves, what the bot found wrong beside each.</summary>
internal static class FormElements
{
    /// <summary>The form in place.</summary>
    public static IEnumerable<JsonObject> Elements(Form form, RenderPlace place)
    {
        if (!place.IsDialog)
        {
            yield return Title(form.Title);
        }

        if (form.Errors.Count > 0)
        {
            yield return Error(TeamsTexts.CheckForm.In(place.Locale));
        }

        foreach (var field in form.Fields)
        {
            yield return FieldInput.Make(field, place.Locale);
            if (form.Errors.TryGetValue(field.Name, out var error))
            {
                yield return Error(error);
            }

            if (field.Help.Length > 0)
            {
                yield return Help(field.Help);
            }
        }

        yield return new JsonObject { ["type"] = "ActionSet", ["actions"] = new JsonArray(place.IsDialog ? DialogSubmit(form) : CardActions.Submit(form)) };
    }

    /// <summary>A button that opens the form as a dialog: where several people read, nobody fills in under the others' eyes.</summary>
    public static JsonObject Opener(Form form, RenderPlace place) => new()
    {
        ["type"] = "ActionSet",
        ["actions"] = new JsonArray(new JsonObject
        {
            ["type"] = "Action.Submit",
            ["title"] = TeamsTexts.FillInForm.In(place.Locale),
            ["data"] = new JsonObject
            {
                [CardInput.FormKey] = JsonSerializer.Serialize(form, TeamsJson.Readable),
                ["msteams"] = new JsonObject { ["type"] = "task/fetch" },
            },
        }),
    };

    private static JsonObject DialogSubmit(Form form) => new()
    {
        ["type"] = "Action.Submit",
        ["title"] = form.Submit,
        ["data"] = CardActions.Data(form),
    };

    // A dialog says its title itself.
    private static JsonObject Title(string title) => new()
    {
        ["type"] = "TextBlock",
        ["text"] = TeamsMarkdown.Escape(title),
        ["weight"] = "Bolder",
        ["size"] = "Medium",
        ["wrap"] = true,
    };

    private static JsonObject Error(string error) => new()
    {
        ["type"] = "TextBlock",
        ["text"] = TeamsMarkdown.Escape(error),
        ["color"] = "Attention",
        ["wrap"] = true,
        ["spacing"] = "None",
    };

    private static JsonObject Help(string help) => new()
    {
        ["type"] = "TextBlock",
        ["text"] = TeamsMarkdown.Escape(help),
        ["isSubtle"] = true,
        ["size"] = "Small",
        ["wrap"] = true,
        ["spacing"] = "None",
    };
}
