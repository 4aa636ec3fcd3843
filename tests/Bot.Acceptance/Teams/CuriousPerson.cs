using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bot.Host.Tests;
using Bot.Host.Tests.Channels.Teams.Rig;

namespace Bot.Acceptance.Teams;

/// <summary>Somebody who presses everything the bot shows, fills in every form badly and well, and keeps all that comes back.</summary>
internal sealed partial class CuriousPerson(RunningHost host, FakeConnector connector, string locale, bool isInChannel, string name = "Ada")
{
    private const int MostPresses = 150;

    private readonly HashSet<string> pressed = new(StringComparer.Ordinal);
    private readonly Queue<(JsonObject Card, string MessageId, string SubmitName)> unseen = [];
    private readonly List<(JsonObject Card, string MessageId, string SubmitName)> shown = [];
    private int count;
    private int read;

    /// <summary>Every activity that was posted or changed.</summary>
    public List<JsonNode> Activities { get; } = [];

    /// <summary>Every answer to an invoke.</summary>
    public List<JsonNode> Answers { get; } = [];

    private string Id => $"29:{name}-{locale}";

    private string Place => isInChannel ? $"19:{locale}@thread.tacv2;messageid=1" : $"a:{name}-{locale}";

    /// <summary>Puts the bot into the conversation.</summary>
    public async Task InstallAsync()
    {
        await PostAsync(new JsonObject { ["type"] = "installationUpdate", ["action"] = "add" });
        await CollectAsync();
    }

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
            Show(answer, replyTo, submitName);
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
                    // The same button under another number is the same button.
                    if (pressed.Count < MostPresses && pressed.Add(Digits().Replace($"{seen.SubmitName} {action["verb"]} {action["data"]?.ToJsonString()} {values.ToJsonString()}", "#")))
                    {
                        await PressAsync(action, values, seen.MessageId, seen.SubmitName);
                    }
                }
            }
        }
    }

    /// <summary>Presses the newest button of this name that was shown, or one so many earlier, with the fields of its card filled in well.</summary>
    public async Task PressAsync(string title, int earlier = 0)
    {
        await CollectAsync();
        var (card, messageId, submitName) = shown.Where(seen => Find(seen.Card, title) is not null).SkipLast(earlier).LastOrDefault();
        Assert.True(card is not null, $"nobody shows {name} a button {title}");
        await PressAsync(Find(card, title)!, Fillings(card, Find(card, title)!).Last(), messageId, submitName);

        static JsonObject? Find(JsonObject card, string title) => Actions(card).FirstOrDefault(action => (string?)action["title"] == title);
    }

    /// <summary>Comes back to every card that asks for its newest state then.</summary>
    public async Task ComeBackAsync()
    {
        foreach (var (card, messageId, _) in shown.Where(seen => seen.Card["refresh"] is not null).ToList())
        {
            var action = card["refresh"]!["action"]!;
            await InvokeAsync("adaptiveCard/action", new JsonObject { ["action"] = action.DeepClone(), ["trigger"] = "automatic" }, messageId);
        }
    }

    /// <summary>Waits until all that was said is there.</summary>
    public Task ListenAsync() => CollectAsync();

    private async Task PressAsync(JsonObject action, JsonObject values, string messageId, string submitName)
    {
        var data = action["data"]?.DeepClone().AsObject() ?? [];
        foreach (var (name, value) in values)
        {
            data[name] = value?.DeepClone();
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
        activity["id"] = $"{name}{locale}{isInChannel}{++count}";
        activity["channelId"] = "msteams";
        activity["serviceUrl"] = connector.Url;
        activity["locale"] = locale;
        activity["from"] = new JsonObject { ["id"] = Id, ["name"] = $"{name} Prova", ["aadObjectId"] = $"{name}-{locale}" };
        activity["recipient"] = new JsonObject { ["id"] = "28:emulator", ["name"] = "Accordo" };
        activity["conversation"] = isInChannel
            ? new JsonObject { ["id"] = Place, ["conversationType"] = "channel", ["isGroup"] = true, ["tenantId"] = "t" }
            : new JsonObject { ["id"] = Place, ["conversationType"] = "personal", ["tenantId"] = "t" };
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
            if (body is null || !path.Contains($"/{Uri.EscapeDataString(Place)}/activities", StringComparison.Ordinal))
            {
                continue;
            }

            Activities.Add(body);
            Show(body, method == "PUT" ? path.Split('/')[^1] : $"sent-{read}", "");
        }
    }

    private async Task<bool> IsBusyAsync(CancellationToken cancellationToken)
    {
        var ready = await host.Client.GetFromJsonAsync<JsonNode>("/readyz", cancellationToken);
        return Counts().Matches(ready!.ToJsonString()).Any(match => match.Groups[1].Value != "0");
    }

    private void Show(JsonNode? node, string messageId, string submitName)
    {
        if (node is JsonArray list)
        {
            foreach (var entry in list)
            {
                Show(entry, messageId, submitName);
            }
        }
        else if (node is JsonObject found)
        {
            if ((string?)(found["type"] as JsonValue) == "AdaptiveCard")
            {
                unseen.Enqueue((found, messageId, submitName));
                shown.Add((found, messageId, submitName));
                return;
            }

            foreach (var (_, value) in found)
            {
                Show(value, messageId, submitName);
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
        _ when input["isRequired"] is null => "",
        _ => "Reti ottiche di prova per il progetto",
    };

    [GeneratedRegex("\\d+")]
    private static partial Regex Digits();

    [GeneratedRegex("\"(?:inbox|outbox)\":(\\d+)")]
    private static partial Regex Counts();
}
