using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Acceptance.Slack;

/// <summary>People talk with the whole product through a Slack that others wrote.</summary>
public sealed class SlackStoryTests
{
    [SlackFact]
    public Task Over_HTTP_people_are_answered_in_channels_directly_and_by_command() => TellAsync(overSockets: false);

    [SlackFact]
    public Task Over_sockets_people_are_answered_in_channels_directly_and_by_command() => TellAsync(overSockets: true);

    [SlackFact]
    public async Task A_form_opens_as_a_modal_and_its_answer_comes_in_the_thread()
    {
        await using var slack = await LocalSlack.StartAsync(overSockets: false);
        var asked = await slack.DoAsync("message", new { channel = "C01GEN", user = "U01ADA", text = "<@U0BOT> aiuto" });
        var thread = asked.GetProperty("message").GetProperty("ts").GetString()!;
        await slack.WaitForReplyAsync("C01GEN");
        var form = new Form(Button.Say, "Domanda", "Invia", [new FormField(IncomingMessage.ValueField, FieldKind.Paragraph, "La tua domanda") { MaxLength = 500 }]);
        await slack.Host.Get<IEnumerable<IChannel>>().Single(channel => channel.Name == "slack").SendAsync(
            new Conversation("slack", $"T01TEST/C01GEN/{thread}", $"T01TEST|C01GEN|{thread}||") { IsPrivate = false }, new Reply("Compila") { Form = form, Language = "it" }, "form-1", default);

        await PressAsync(slack, await slack.WaitForReplyAsync("C01GEN", 2));
        var state = await slack.WaitForModalAsync("La tua domanda");
        await slack.SubmitAsync("U01ADA", new JsonObject { ["f:value"] = new JsonObject { ["field"] = new JsonObject { ["type"] = "plain_text_input", ["value"] = "quanto dura l'accordo?" } } });

        Assert.Contains("La tua domanda", state, StringComparison.Ordinal);
        Assert.Contains("10 anni", (await slack.WaitForReplyAsync("C01GEN", 3)).GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    private static async Task TellAsync(bool overSockets)
    {
        await using var slack = await LocalSlack.StartAsync(overSockets);
        var asked = await slack.DoAsync("message", new { channel = "C01GEN", user = "U01ADA", text = "<@U0BOT> quanto dura l'accordo?" });

        var answer = await slack.WaitForReplyAsync("C01GEN");
        Assert.Contains("10 anni", answer.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal(asked.GetProperty("message").GetProperty("ts").GetString(), answer.GetProperty("thread_ts").GetString());

        await slack.DoAsync("message", new { channel = "C01GEN", user = "U01ADA", text = "<@U0BOT> what can you do?" });
        Assert.Contains("Here is what I can do", (await slack.WaitForReplyAsync("C01GEN", 2)).GetProperty("text").GetString(), StringComparison.Ordinal);

        await slack.DoAsync("message", new { channel = "C01GEN", user = "U01ADA", text = "nobody mentioned the bot here" });
        await slack.DoAsync("message", new { channel = "C01GEN", user = "U01ADA", text = "<@U0BOT> aiuto" });
        var help = await slack.WaitForReplyAsync("C01GEN", 3);
        await PressAsync(slack, help);
        await slack.WaitForReplyAsync("C01GEN", 4);

        await slack.DoAsync("command", new { channel = "C01GEN", user = "U01ADA", command = "/accordo", text = "quanto dura l'accordo?" });
        Assert.Contains("10 anni", (await slack.WaitForReplyAsync("C01GEN", 5)).GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    private static async Task PressAsync(LocalSlack slack, JsonElement message)
    {
        var button = message.GetProperty("blocks").EnumerateArray().Last(block => block.GetProperty("type").GetString() == "actions").GetProperty("elements")[0];
        var action = JsonNode.Parse(button.GetRawText())!.AsObject();
        action["action_ts"] = "1.5";
        await slack.DoAsync("interact", new { channel = "C01GEN", messageTs = message.GetProperty("ts").GetString(), user = "U01ADA", action });
    }
}
