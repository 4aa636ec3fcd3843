using System.Text.Json.Nodes;

namespace Bot.Acceptance.Slack.Judges;

/// <summary>What somebody enters into a modal, badly or well.</summary>
internal static class Answers
{
    /// <summary>The state of a view with these input blocks filled in; well means also: what may stay empty stays empty.</summary>
    public static JsonObject Of(IEnumerable<JsonObject> inputs, bool isGood)
    {
        var values = new JsonObject();
        foreach (var input in inputs)
        {
            var element = input["element"]!.AsObject();
            values[(string)input["block_id"]!] = new JsonObject { [(string)element["action_id"]!] = !isGood ? Bad(element) : (bool?)input["optional"] == true ? Entered(element, "value", null) : Good(element) };
        }

        return values;
    }

    private static JsonObject Good(JsonObject element) => (string)element["type"]! switch
    {
        "datepicker" => Entered(element, "selected_date", (string?)element["initial_date"] ?? "2027-01-15"),
        "static_select" => Entered(element, "selected_option", element["options"]![0]!.DeepClone()),
        "number_input" => Entered(element, "value", (string?)element["min_value"] ?? "3"),
        _ => Entered(element, "value", "Reti ottiche di prova per il progetto"),
    };

    private static JsonObject Bad(JsonObject element) => (string)element["type"]! switch
    {
        "datepicker" => Entered(element, "selected_date", "1999-01-01"),
        "static_select" => Entered(element, "selected_option", null),
        _ => Entered(element, "value", "x"),
    };

    private static JsonObject Entered(JsonObject element, string member, JsonNode? value) => new() { ["type"] = element["type"]!.DeepClone(), [member] = value };
}
