using System.Text.Json.Nodes;
using Bot.Acceptance.Slack.Judges;
using Bot.Tests;

namespace Bot.Acceptance.Slack;

/// <summary>
/// Shortcuts and menus with too many choices: the emulated Slack has no way to start them, so that these deliveries are signed and
/// posted by the test; triggers, modals, submissions and messages are the emulated Slack's own.
/// </summary>
public sealed class ShortcutStoryTests
{
    private const string Channel = "C01GEN";
    private const string Ada = "U01ADA";

    [SlackFact]
    public async Task The_ask_shortcut_opens_a_question_that_is_answered_directly()
    {
        await using var slack = await LocalSlack.StartAsync(overSockets: false);
        var direct = await slack.OpenDirectAsync(Ada);
        var command = await slack.CommandFieldsAsync(Channel, Ada);

        await slack.Bell.InteractAsync(Of("shortcut", "ask_accordo", command));
        await slack.WaitForCallAsync("Chiedi ad Accordo");
        await slack.SubmitAsync(Ada, new JsonObject { ["f:value"] = new JsonObject { ["field"] = new JsonObject { ["type"] = "plain_text_input", ["value"] = "how long does the agreement last?" } } });

        Assert.Contains("10 years", (await slack.WaitForReplyAsync(direct)).GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [SlackFact]
    public async Task The_send_shortcut_asks_with_the_words_of_a_message_and_only_who_used_it_sees_the_answer()
    {
        await using var slack = await LocalSlack.StartAsync(overSockets: false);
        var asked = await slack.SayAsync(Channel, "U02BRU", "quanto dura l'accordo?");
        var command = await slack.CommandFieldsAsync(Channel, Ada);
        var payload = Of("message_action", "send_to_accordo", command);
        payload["response_url"] = command["response_url"];
        payload["channel"] = new JsonObject { ["id"] = Channel };
        payload["message"] = new JsonObject { ["type"] = "message", ["user"] = "U02BRU", ["ts"] = asked, ["text"] = "quanto dura l'accordo?" };

        await slack.Bell.InteractAsync(payload);

        var answer = await slack.WaitForAsync(Channel, "10 anni");
        Assert.Contains(Ada, answer.GetRawText(), StringComparison.Ordinal);
    }

    [SlackFact]
    public async Task A_menu_with_more_choices_than_Slack_shows_loads_what_matches_and_the_chosen_one_counts()
    {
        using var content = new PartnershipFolder().Change("partnership.json", json => json["researchAreas"] = new JsonArray(
            [.. json["researchAreas"]!.AsArray().Select(area => area!.DeepClone()), .. Enumerable.Range(1, 130).Select(i => new JsonObject { ["id"] = $"area-{i}", ["name"] = new JsonObject { ["it"] = $"Settore {i}", ["en"] = $"Field {i}" } })]));
        await using var slack = await LocalSlack.StartAsync(overSockets: false, $"--Partnership:Path={content.Path}");
        var direct = await slack.OpenDirectAsync(Ada);
        await slack.SayAsync(direct, Ada, "vorrei proporre un progetto");
        await slack.PressAsync(direct, await slack.WaitForReplyAsync(direct), "Compila", Ada);
        var view = await slack.WaitForViewAsync("external_select");
        var menu = view["blocks"]!.AsArray().Single(block => (string?)block!["element"]?["type"] == "external_select")!;

        var found = await slack.Bell.InteractAsync(new JsonObject
        {
            ["type"] = "block_suggestion",
            ["team"] = new JsonObject { ["id"] = LocalSlack.Team },
            ["user"] = new JsonObject { ["id"] = Ada },
            ["block_id"] = (string)menu["block_id"]!,
            ["action_id"] = (string)menu["element"]!["action_id"]!,
            ["value"] = "settore 12",
            ["view"] = view.DeepClone(),
        });
        var options = found!["options"]!.AsArray();
        Assert.Equal(["Settore 12", .. Enumerable.Range(120, 10).Select(i => $"Settore {i}")], options.Select(option => (string?)option!["text"]!["text"]));

        var values = Answers.Of(view["blocks"]!.AsArray().Where(block => (string?)block!["type"] == "input").Select(block => block!.AsObject()), isGood: true);
        values[(string)menu["block_id"]!]!["field"] = new JsonObject { ["type"] = "external_select", ["selected_option"] = options[^1]!.DeepClone() };
        await slack.SubmitAsync(Ada, values);

        Assert.Contains("Settore 129", (await slack.WaitForReplyAsync(direct, 2)).GetRawText(), StringComparison.Ordinal);
    }

    private static JsonObject Of(string type, string callback, IReadOnlyDictionary<string, string> command) => new()
    {
        ["type"] = type,
        ["callback_id"] = callback,
        ["trigger_id"] = command["trigger_id"],
        ["action_ts"] = "1760000000.000100",
        ["team"] = new JsonObject { ["id"] = LocalSlack.Team },
        ["user"] = new JsonObject { ["id"] = Ada, ["team_id"] = LocalSlack.Team },
    };
}
