using System.Text.Json;
using Bot.Messages;

namespace Bot.Host.Channels.Teams.Inbound;

/// <summary>What a card sent: the action of the pressed button, and the values of its fields. Anybody can forge it, so only its form is trusted.</summary>
/// <param name="Action">Name of the intent.</param>
/// <param name="Values">Values by field name.</param>
internal sealed record CardInput(string Action, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>Key of the action in a card's data; fields cannot be called so, their names begin with a letter.</summary>
    public const string ActionKey = "_action";

    /// <summary>Key of the button's or form's own value.</summary>
    public const string ValueKey = "_value";

    /// <summary>Key of the message that carries the card, for <c>refresh</c>.</summary>
    public const string MessageKey = "_message";

    /// <summary>Key of a form that opens as a dialog.</summary>
    public const string FormKey = "_form";

    /// <summary>Key of the names of a form's fields: a field that was emptied comes back not at all, and yet is empty.</summary>
    public const string FieldsKey = "_fields";

    private const int MostFields = 60;
    private const int MostCharacters = 4000;

    /// <summary>Reads a card's data; null when it is not one of ours or holds what no card of ours sends.</summary>
    public static CardInput? Read(JsonElement sent)
    {
        var action = sent.TextAt(ActionKey);
        if (action.Length is 0 or > 100)
        {
            return null;
        }

        var values = Fields(sent).ToDictionary(name => name, _ => "", StringComparer.Ordinal);
        foreach (var field in sent.EnumerateObject())
        {
            if (field.Name is ActionKey or ValueKey or MessageKey or FormKey or FieldsKey or "msteams")
            {
                continue;
            }

            if (Text(field.Value) is not { Length: <= MostCharacters } value)
            {
                return null;
            }

            values[field.Name] = value;
        }

        if (values.Count > MostFields)
        {
            return null;
        }

        values[IncomingMessage.ValueField] = sent.TextAt(ValueKey);
        return values[IncomingMessage.ValueField].Length <= MostCharacters ? new CardInput(action, values) : null;
    }

    /// <summary>The message as which this comes to the bot.</summary>
    public IncomingMessage ToMessage(IncomingMessage bare) => bare with { Text = "", Action = Action, Values = Values };

    private static IEnumerable<string> Fields(JsonElement sent) => sent.TextAt(FieldsKey) is { Length: > 0 and <= MostCharacters } names
        ? names.Split(',', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).Take(MostFields + 1)
        : [];

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        JsonValueKind.Null => "",
        _ => null,
    };
}
