using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bot.Host.Tests;
using Bot.Host.Tests.Channels.Slack.World;

namespace Bot.Acceptance.Slack.Judges;

/// <summary>Somebody in Slack who presses everything that is shown and fills in every form badly and well.</summary>
internal sealed partial class CuriousPerson(RunningHost host, FakeSlack slack, SlackDoorbell door, Place place)
{
    private const int MostPresses = 120;

    private readonly HashSet<string> pressed = new(StringComparer.Ordinal);
    private readonly Queue<(JsonObject Element, JsonObject Where, string Said)> unseen = [];
    private readonly Queue<JsonObject> forms = [];
    private int count;
    private int read;

    /// <summary>Says something where this person is, and waits until all answers are there.</summary>
    public async Task SayAsync(string text)
    {
        var stamp = $"1760000000.{++count:000000}";
        await (place switch
        {
            Place.Command => door.CommandAsync(text, new Uri(slack.Address, $"/respond/r{count}"), $"{count}.1"),
            Place.Channel => door.EventAsync(new JsonObject { ["type"] = "app_mention", ["channel"] = "C1", ["user"] = "U2", ["text"] = $"<@U0BOT> {text}", ["ts"] = stamp }),
            _ => door.EventAsync(new JsonObject { ["type"] = "message", ["channel_type"] = "im", ["channel"] = "DU2", ["user"] = "U2", ["text"] = text, ["ts"] = stamp }),
        });
        await CollectAsync();
    }

    /// <summary>Opens one of the app's tabs.</summary>
    public async Task OpenAsync(string tab, string method)
    {
        var before = slack.Of(method).Count;
        await door.EventAsync(new JsonObject { ["type"] = "app_home_opened", ["user"] = "U2", ["channel"] = "DU2", ["tab"] = tab });
        await slack.WaitForAsync(method, before + 1);
        await CollectAsync();
    }

    /// <summary>Uses something that Slack itself offers: a shortcut.</summary>
    public async Task UseAsync(JsonObject payload)
    {
        await door.InteractAsync(Person(payload));
        await CollectAsync();
    }

    /// <summary>Presses what was not pressed yet, and what that brings.</summary>
    public async Task PressEverythingAsync()
    {
        while (forms.Count + unseen.Count > 0)
        {
            if (forms.TryDequeue(out var form))
            {
                await FillInAsync(form);
                continue;
            }

            var (element, where, said) = unseen.Dequeue();
            foreach (var value in Values(element))
            {
                await PressAsync(element, value, where, said);
            }
        }
    }

    // Thumbs are two buttons in one.
    private static IEnumerable<string?> Values(JsonObject element) => element["positive_button"] is { } up
        ? [(string?)up["value"], (string?)element["negative_button"]!["value"]]
        : [(string?)element["value"]];

    private async Task PressAsync(JsonObject element, string? value, JsonObject where, string said)
    {
        // The same button under another number is the same button, and so is one below the same words whose form is kept under another key.
        var same = value?.Contains("kept:", StringComparison.Ordinal) == true ? $"{element["text"]?["text"]} {said}" : value;
        if (pressed.Count >= MostPresses || !pressed.Add(Digits().Replace($"{element["action_id"]} {same}", "#")))
        {
            return;
        }

        var payload = where.DeepClone().AsObject();
        payload["type"] = "block_actions";
        payload["trigger_id"] = $"{++count}.2";
        payload["response_url"] = new Uri(slack.Address, $"/respond/p{count}").ToString();
        payload["actions"] = new JsonArray(new JsonObject { ["type"] = element["type"]!.DeepClone(), ["action_id"] = element["action_id"]!.DeepClone(), ["value"] = value, ["action_ts"] = $"{count}.5" });
        await door.InteractAsync(Person(payload));
        await CollectAsync();
    }

    private async Task FillInAsync(JsonObject view)
    {
        var inputs = view["blocks"]!.AsArray().Where(block => (string?)block!["type"] == "input").Select(block => block!.AsObject()).ToList();
        foreach (var isGood in inputs.Count > 0 ? new[] { false, true } : [])
        {
            var answer = await SubmitAsync(new JsonObject
            {
                ["type"] = "view_submission",
                ["trigger_id"] = $"{++count}.3",
                ["view"] = new JsonObject
                {
                    ["id"] = $"V{count}",
                    ["callback_id"] = view["callback_id"]!.DeepClone(),
                    ["private_metadata"] = view["private_metadata"]!.DeepClone(),
                    ["state"] = new JsonObject { ["values"] = Answers.Of(inputs, isGood) },
                },
            });
            if (answer?["view"] is JsonObject next && pressed.Count < MostPresses && pressed.Add($"view {next["title"]}"))
            {
                forms.Enqueue(next);
            }

            await CollectAsync();
        }
    }

    private async Task<JsonObject?> SubmitAsync(JsonObject payload)
    {
        var answer = (await door.InteractAsync(Person(payload)))?.AsObject();
        if (answer is not null)
        {
            slack.Hold("view_submission", Emitted.Arguments(answer));
        }

        return answer;
    }

    private async Task CollectAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (Counts().Matches(await host.Client.GetStringAsync("/readyz", limit.Token)).Any(match => match.Groups[1].Value != "0"))
        {
            await Task.Delay(10, limit.Token);
        }

        foreach (var sent in slack.Sent.Skip(read).ToList())
        {
            read++;
            Look((string)sent["method"]!, sent["arguments"]!.AsObject());
        }
    }

    private void Look(string method, JsonObject arguments)
    {
        switch (method)
        {
            case "views.open":
                forms.Enqueue(arguments["view"]!.AsObject());
                return;
            case "view_submission":
                return;
        }

        var where = method == "views.publish"
            ? new JsonObject { ["container"] = new JsonObject { ["type"] = "view", ["view_id"] = "VHOME" }, ["view"] = new JsonObject { ["id"] = "VHOME" } }
            : Message((string?)arguments["channel"] ?? "C1", (string?)arguments["thread_ts"] ?? (place == Place.Agent ? "1760000000.000001" : null), method == "response_url");
        var said = Elements(arguments).Select(element => element["text"]).OfType<JsonValue>().Select(text => text.ToString().Split('\n')[0]).FirstOrDefault() ?? "";
        foreach (var element in Elements(arguments).Where(element => element["action_id"] is not null))
        {
            unseen.Enqueue((element, where, said));
        }
    }

    private static JsonObject Message(string channel, string? thread, bool isWhisper)
    {
        var container = new JsonObject { ["type"] = "message", ["message_ts"] = "1760000000.900000", ["channel_id"] = channel, ["is_ephemeral"] = isWhisper };
        if (thread is not null)
        {
            container["thread_ts"] = thread;
        }

        return new JsonObject { ["container"] = container };
    }

    private static JsonObject Person(JsonObject payload)
    {
        payload["user"] = new JsonObject { ["id"] = "U2", ["team_id"] = "T1" };
        payload["team"] = new JsonObject { ["id"] = "T1" };
        return payload;
    }

    private static IEnumerable<JsonObject> Elements(JsonNode? node) => node switch
    {
        JsonArray list => list.SelectMany(Elements),
        JsonObject found => found.SelectMany(field => Elements(field.Value)).Prepend(found),
        _ => [],
    };

    [GeneratedRegex("\\d+")]
    private static partial Regex Digits();

    [GeneratedRegex("\"(?:inbox|outbox)\":(\\d+)")]
    private static partial Regex Counts();
}
