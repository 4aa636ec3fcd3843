using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bot.Host.Tests;
using Bot.Host.Tests.Channels.Teams.Rig;

namespace Bot.Acceptance.Teams;

/// <summary>Somebody who presses everything the bot shows, fills in every form badly and well, and keeps all that comes back.</summary>
internal sealed partial class CuriousPerson(RunningHost host, FakeConnector connector, string locale, bool isInChannel)
{
    private const int MostPresses = 150;

    private readonly HashSet<string> pressed = new(StringComparer.Ordinal);
    private readonly Queue<(JsonObject Card, string MessageId, string SubmitName)> unseen = [];
    private int count;
    private int read;

    /// <summary>Every activity that was posted or changed.</summary>
    public List<JsonNode> Activities { get; } = [];

    /// <summary>Every answer to an invoke.</summary>
    public List<JsonNode> Answers { get; } = [];

    /// <summary>Says something and waits until all answers are there.</summary>
    public async Task SayAsync(string text)
    {
        await PostAsync(new JsonObject { ["type"] = "message", ["text"] = isInChannel ? $"<at>Accordo</at> {text}" : text });
        await CollectAsync();
    }

    /// <summary>Asks something that is answered in the response.</summary>
    public async Task<JsonNode?> InvokeAsync(string name, JsonNode value, string replyTo = "", string submitName = "task/submit")
    {
        var answer = await PostAsync(new JsonObject { ["type"] = "invoke", ["name"] = name, ["value"] = value, ["replyToId"] = replyTo });
        if (answer is not null)
        {
            Answers.Add(answer);
            Find(answer, replyTo, submitName);
        }

        await CollectAsync();
        return answer;
    }

    /// <summary>Presses what was not pressed yet, and what that brings.</summary>
    public async Task PressEverythingAsync()
    {
        while (unseen.TryDequeue(out var seen))
        {
            foreach (var action in Actions(seen.Card).ToList())
            {
                foreach (var values in Fillings(seen.Card, action))
                {
                    await PressAsync(action, values, seen.MessageId, seen.SubmitName);
                }
            }
        }
    }

    private async Task PressAsync(JsonObject action, JsonObject values, string messageId, string submitName)
    {
        var data = action["data"]?.DeepClone().AsObject() ?? [];
        foreach (var (name, value) in values)
        {
            data[name] = value?.DeepClone();
        }

        // The same button under another number is the same button.
        if (pressed.Count >= MostPresses || !pressed.Add(Digits().Replace($"{submitName} {data.ToJsonString()}", "#")))
        {
            return;
        }

        if ((string?)action["type"] == "Action.Execute")
        {
            await InvokeAsync("adaptiveCard/action", new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = action["verb"]?.DeepClone(), ["data"] = data }, ["trigger"] = "manual" }, messageId);
        }
        else if ((string?)data["msteams"]?["type"] == "task/fetch")
        {
            await InvokeAsync("task/fetch", new JsonObject { ["data"] = data }, messageId);
        }
        else if (messageId.Length == 0 || submitName.Length > 0)
        {
            await InvokeAsync(submitName, submitName.StartsWith("task/", StringComparison.Ordinal) ? new JsonObject { ["data"] = data } : new JsonObject { ["commandId"] = "requestFromMessage", ["data"] = data }, messageId, submitName);
        }
        else
        {
            await PostAsync(new JsonObject { ["type"] = "message", ["value"] = data, ["replyToId"] = messageId });
            await CollectAsync();
        }
    }

    private async Task<JsonNode?> PostAsync(JsonObject activity)
    {
        activity["id"] = $"{locale}{isInChannel}{++count}";
        activity["channelId"] = "msteams";
        activity["serviceUrl"] = connector.Url;
        activity["locale"] = locale;
        activity["from"] = new JsonObject { ["id"] = $"29:{locale}", ["name"] = "Ada Prova", ["aadObjectId"] = $"aaaaaaaa-0000-0000-0000-00000000000{(locale == "it" ? 1 : 2)}" };
        activity["recipient"] = new JsonObject { ["id"] = "28:emulator", ["name"] = "Accordo" };
        activity["conversation"] = isInChannel
            ? new JsonObject { ["id"] = $"19:{locale}@thread.tacv2;messageid=1", ["conversationType"] = "channel", ["isGroup"] = true, ["tenantId"] = "t" }
            : new JsonObject { ["id"] = $"a:{locale}", ["conversationType"] = "personal", ["tenantId"] = "t" };
        activity["entities"] = new JsonArray(new JsonObject { ["type"] = "mention", ["text"] = "<at>Accordo</at>", ["mentioned"] = new JsonObject { ["id"] = "28:emulator" } });
        using var response = await host.Client.PostAsJsonAsync("/api/messages", activity);
        Assert.True(response.IsSuccessStatusCode, $"{(int)response.StatusCode} to {activity.ToJsonString()}");
        var body = await response.Content.ReadAsStringAsync();
        return body.Length == 0 ? null : JsonNode.Parse(body);
    }

    private async Task CollectAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (await IsBusyAsync(limit.Token))
        {
            await Task.Delay(10, limit.Token);
        }

        foreach (var (method, path, body, _) in connector.Calls.Skip(read).ToList())
        {
            read++;
            if (body is null || !path.Contains("/activities", StringComparison.Ordinal))
            {
                continue;
            }

            Activities.Add(body);
            Find(body, method == "PUT" ? path.Split('/')[^1] : $"sent-{read}", "");
        }
    }

    private async Task<bool> IsBusyAsync(CancellationToken cancellationToken)
    {
        var ready = await host.Client.GetFromJsonAsync<JsonNode>("/readyz", cancellationToken);
        return Counts().Matches(ready!.ToJsonString()).Any(match => match.Groups[1].Value != "0");
    }

    private void Find(JsonNode? node, string messageId, string submitName)
    {
        if (node is JsonArray list)
        {
            foreach (var entry in list)
            {
                Find(entry, messageId, submitName);
            }
        }
        else if (node is JsonObject found)
        {
            if ((string?)(found["type"] as JsonValue) == "AdaptiveCard")
            {
                unseen.Enqueue((found, messageId, submitName));
                return;
            }

            foreach (var (_, value) in found)
            {
                Find(value, messageId, submitName);
            }
        }
    }

    private static IEnumerable<JsonObject> Actions(JsonNode? node) => Elements(node).Where(element => ((string?)(element["type"] as JsonValue) ?? "").StartsWith("Action.", StringComparison.Ordinal));

    // An action's fall-back is the same action for older clients.
    private static IEnumerable<JsonObject> Elements(JsonNode? node) => node switch
    {
        JsonArray list => list.SelectMany(Elements),
        JsonObject found => found.Where(field => field.Key is not ("fallback" or "data" or "refresh")).SelectMany(field => Elements(field.Value)).Prepend(found),
        _ => [],
    };

    private static IEnumerable<JsonObject> Fillings(JsonObject card, JsonObject action)
    {
        var inputs = Elements(card["body"]).Where(element => ((string?)(element["type"] as JsonValue) ?? "").StartsWith("Input.", StringComparison.Ordinal)).ToList();
        if (inputs.Count == 0 || (string?)action["associatedInputs"] == "none")
        {
            yield return [];
            yield break;
        }

        yield return new JsonObject(inputs.Select(input => KeyValuePair.Create((string)input["id"]!, (JsonNode?)"x")));
        yield return new JsonObject(inputs.Select(input => KeyValuePair.Create((string)input["id"]!, (JsonNode?)Good(input))));
    }

    private static string Good(JsonObject input) => (string)input["type"]! switch
    {
        "Input.Date" => (string?)input["min"] ?? "2027-01-15",
        "Input.Number" => ((decimal?)input["min"] ?? 3).ToString(CultureInfo.InvariantCulture),
        "Input.ChoiceSet" => (string)input["choices"]![0]!["value"]!,
        _ => "Reti ottiche di prova per il progetto",
    };

    [GeneratedRegex("\\d+")]
    private static partial Regex Digits();

    [GeneratedRegex("\"(?:inbox|outbox)\":(\\d+)")]
    private static partial Regex Counts();
}
