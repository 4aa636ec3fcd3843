using System.Text.Json.Nodes;
using Bot.Host.Channels.Teams.Inbound;
using Bot.Messages.Parts;

namespace Bot.Host.Channels.Teams.Rendering.Cards;

/// <summary>What can be pressed on a card (protocol, section 4.2).</summary>
internal static class CardActions
{
    /// <summary>Verb with which a card asks for its newest state.</summary>
    public const string RefreshVerb = "accordo.refresh";

    // Renderers draw so many buttons of a set; some drop the rest.
    private const int MostInSet = 5;
    private const int MostOfTitle = 40;

    /// <summary>The buttons, in sets that Teams shows whole.</summary>
    public static IEnumerable<JsonObject> Buttons(IReadOnlyList<Button> buttons, RenderPlace place) => buttons
        .Chunk(MostInSet)
        .Select(chunk => new JsonObject
        {
            ["type"] = "ActionSet",
            ["actions"] = new JsonArray([.. chunk.Select(button => place.IsPrivate || button.Action == Button.Say ? Message(button) : Execute(button))]),
        });

    /// <summary>What submits a form in place: the card is exchanged for the answer, errors included.</summary>
    public static JsonObject Submit(Form form) => Execute(form.Action, form.Submit, Data(form), "auto");

    /// <summary>The data that comes back from a form, with the names of its fields: clients leave out what is empty.</summary>
    public static JsonObject Data(Form form)
    {
        var data = Data(form.Action, form.Value);
        data[CardInput.FieldsKey] = string.Join(',', form.Fields.Select(field => field.Name));
        return data;
    }

    /// <summary>Lets the card ask for its newest state when one of these people looks at it.</summary>
    public static JsonObject Refresh(IReadOnlyList<string> people) => new()
    {
        ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = RefreshVerb, ["data"] = new JsonObject { [CardInput.ActionKey] = RefreshVerb } },
        ["userIds"] = new JsonArray([.. people.Take(60).Select(id => JsonValue.Create(id))]),
    };

    /// <summary>The data that comes back from a button.</summary>
    public static JsonObject Data(string action, string value) => new() { [CardInput.ActionKey] = action, [CardInput.ValueKey] = value };

    // Between two, a press comes as a message of its own and is answered below: durable like any other, and the card stays.
    private static JsonObject Message(Button button) => Titled(button.Title, new JsonObject
    {
        ["type"] = "Action.Submit",
        ["data"] = Data(button.Action, button.Value),
        ["associatedInputs"] = "none",
    });

    // Among several, pressing changes the card, first for who pressed, then for everybody; the conversation stays quiet.
    private static JsonObject Execute(Button button) => Execute(button.Action, button.Title, Data(button.Action, button.Value), "none");

    private static JsonObject Execute(string verb, string title, JsonObject data, string inputs) => Titled(title, new JsonObject
    {
        ["type"] = "Action.Execute",
        ["verb"] = verb,
        ["data"] = data,
        ["associatedInputs"] = inputs,
        ["fallback"] = Titled(title, new JsonObject { ["type"] = "Action.Submit", ["data"] = data.DeepClone(), ["associatedInputs"] = inputs }),
    });

    // Cards cut a long title off in the middle of a letter; the whole of it shows when one points at it.
    private static JsonObject Titled(string title, JsonObject action)
    {
        action["title"] = TeamsMarkdown.Shorten(title, MostOfTitle);
        if (title.Length > MostOfTitle)
        {
            action["tooltip"] = title;
        }

        return action;
    }
}
