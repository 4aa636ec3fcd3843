using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Acceptance.Slack.Judges;
using Bot.Acceptance.Stories;
using Bot.Tests;

namespace Bot.Acceptance.Slack;

/// <summary>People talk with the whole product through a Slack that others wrote.</summary>
public sealed class SlackStoryTests
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const string Channel = "C01GEN";
    private const string Ada = "U01ADA";
    private const string Bruno = "U02BRU";

    [SlackFact]
    public Task Over_HTTP_people_are_answered_in_channels_directly_and_by_command() => TellAsync(overSockets: false);

    [SlackFact]
    public Task Over_sockets_people_are_answered_in_channels_directly_and_by_command() => TellAsync(overSockets: true);

    [SlackFact]
    public async Task A_form_opens_as_a_modal_says_what_is_wrong_beside_its_field_and_its_answer_comes_in_the_chat()
    {
        using var content = new PartnershipFolder().WithRole("coordinator", "ada@example.org");
        await using var slack = await LocalSlack.StartAsync(overSockets: false, $"--Partnership:Path={content.Path}");
        var direct = await slack.OpenDirectAsync(Ada);
        await slack.SayAsync(direct, Ada, "nuova scadenza");
        await slack.PressAsync(direct, await slack.WaitForReplyAsync(direct), "Compila", Ada);
        await slack.WaitForCallAsync("plain_text_input");
        await using var picture = await SlackPicture.OpenIfAskedAsync(slack.Address, Ada, $"/archives/{direct}");

        await (picture?.TypeAsync("Rapporto annuale", "2020-01-01") ?? Task.CompletedTask);
        await slack.SubmitAsync(Ada, Milestone("Rapporto annuale", "2020-01-01"));
        await slack.WaitForCallAsync("response_action");
        await (picture?.TakeAsync("slack/form-error", "già passato") ?? Task.CompletedTask);
        await slack.SubmitAsync(Ada, Milestone("Rapporto annuale", "2031-03-02"));

        Assert.Contains("Rapporto annuale", Text(await slack.WaitForReplyAsync(direct, 2)), StringComparison.Ordinal);
    }

    [SlackFact]
    public async Task A_question_reaches_the_coordinator_whose_answer_reaches_the_asker_and_changes_the_card()
    {
        using var content = new PartnershipFolder().WithRole("coordinator", "bruno@example.org");
        await using var slack = await LocalSlack.StartAsync(overSockets: true, $"--Partnership:Path={content.Path}");
        var (ada, bruno) = (await slack.OpenDirectAsync(Ada), await slack.OpenDirectAsync(Bruno));
        await slack.SayAsync(bruno, Bruno, "hello");
        await slack.WaitForReplyAsync(bruno);
        await slack.SayAsync(ada, Ada, "Ask a coordinator: who pays for the travel to Shenzhen?");
        Assert.Contains("your question is", Text(await slack.WaitForReplyAsync(ada)), StringComparison.Ordinal);

        var card = await slack.WaitForReplyAsync(bruno, 2);
        Assert.Contains("travel to Shenzhen", Text(card), StringComparison.Ordinal);
        await slack.PressAsync(bruno, card, "take care", Bruno);
        await slack.WaitForReplyAsync(bruno, 3);
        await slack.PressAsync(bruno, card, "Answer", Bruno);
        await slack.PressAsync(bruno, await slack.WaitForReplyAsync(bruno, 4), "Fill in", Bruno);
        await slack.WaitForCallAsync("views.open");
        await slack.SubmitAsync(Bruno, Entered("answer", "plain_text_input", "value", "Each side pays for its own people."));

        Assert.Contains("Each side pays", Text(await slack.WaitForReplyAsync(ada, 2)), StringComparison.Ordinal);
        await slack.WaitForCallAsync("chat.update");
    }

    [SlackFact]
    public async Task The_home_tab_shows_ones_own_things_and_what_can_be_asked()
    {
        await using var slack = await LocalSlack.StartAsync(overSockets: true);
        var direct = await slack.OpenDirectAsync(Ada);
        await slack.SayAsync(direct, Ada, "vorrei proporre un progetto");
        await slack.PressAsync(direct, await slack.WaitForReplyAsync(direct), "Compila", Ada);
        var form = await slack.WaitForViewAsync("plain_text_input");
        var inputs = form["blocks"]!.AsArray().Where(block => (string?)block!["type"] == "input").Select(block => block!.AsObject()).ToList();
        var values = Answers.Of(inputs, isGood: true);
        values["f:area"]!["field"]!["selected_option"] = inputs.Single(input => (string?)input["block_id"] == "f:area")["element"]!["options"]![1]!.DeepClone();
        await slack.SubmitAsync(Ada, values);
        await slack.WaitForReplyAsync(direct, 2);

        await slack.DoAsync("open-home", new { user = Ada });

        var view = JsonSerializer.Serialize(await slack.WaitForViewAsync("Le tue cose"), Readable);
        Assert.All(
            ["Le tue cose", "Reti ottiche di prova per il progetto", "Non hai scadenze tue", "percorso", "Scegliere come ricevere i promemoria", "Per cominciare"],
            words => Assert.Contains(words, view, StringComparison.Ordinal));
        Assert.DoesNotContain("Domanda 1 di", view, StringComparison.Ordinal);
        await using var picture = await SlackPicture.OpenIfAskedAsync(slack.Address, Ada, "/", height: 980);
        await (picture?.TakeHomeAsync("slack/home", "Per cominciare") ?? Task.CompletedTask);
    }

    [SlackFact]
    public async Task A_workspace_without_agent_features_is_served_with_plain_messages()
    {
        await using var slack = await LocalSlack.StartAsync(overSockets: false, "--Slack:AgentView=true");
        var direct = await slack.OpenDirectAsync(Ada);
        for (var i = 1; i <= 2; i++)
        {
            var stamp = await slack.SayAsync(direct, Ada, "quanto dura l'accordo?");
            var answer = await slack.WaitForReplyAsync(direct, i);
            Assert.Contains("10 anni", Text(answer), StringComparison.Ordinal);
            Assert.Equal(stamp, answer.GetProperty("thread_ts").GetString());
        }
    }

    private static async Task TellAsync(bool overSockets)
    {
        await using var slack = await LocalSlack.StartAsync(overSockets);
        var asked = await slack.SayAsync(Channel, Ada, "<@U0BOT> quanto dura l'accordo?");
        var answer = await slack.WaitForReplyAsync(Channel);
        Assert.Contains("10 anni", Text(answer), StringComparison.Ordinal);
        Assert.Equal(asked, answer.GetProperty("thread_ts").GetString());

        await slack.SayAsync(Channel, Ada, "<@U0BOT> what can you do?");
        Assert.Contains("Here is what I can do", Text(await slack.WaitForReplyAsync(Channel, 2)), StringComparison.Ordinal);

        await slack.SayAsync(Channel, Ada, "nobody mentioned the bot here");
        await slack.SayAsync(Channel, Ada, "<@U0BOT> aiuto");
        await slack.PressAsync(Channel, await slack.WaitForReplyAsync(Channel, 3), "", Ada);
        await slack.WaitForReplyAsync(Channel, 4);

        await slack.DoAsync("command", new { channel = Channel, user = Ada, command = "/accordo", text = "quanto dura l'accordo?" });
        Assert.Contains("10 anni", Text(await slack.WaitForReplyAsync(Channel, 5)), StringComparison.Ordinal);
        await slack.DoAsync("command", new { channel = Channel, user = Ada, command = "/accordo", text = "" });
        Assert.Contains("Ecco che cosa posso fare", Text(await slack.WaitForReplyAsync(Channel, 6)), StringComparison.Ordinal);

        var direct = await slack.OpenDirectAsync(Bruno);
        await slack.SayAsync(direct, Bruno, "how long does the agreement last?");
        Assert.Contains("10 years", Text(await slack.WaitForReplyAsync(direct)), StringComparison.Ordinal);
        await slack.SayAsync(direct, Bruno, "quanto dura l'accordo?");
        Assert.Contains("10 anni", Text(await slack.WaitForReplyAsync(direct, 2)), StringComparison.Ordinal);
    }

    private static string Text(JsonElement message) => message.GetProperty("text").GetString()!;

    private static JsonObject Milestone(string title, string due)
    {
        var values = Entered("title", "plain_text_input", "value", title);
        values["f:due"] = Entered("due", "datepicker", "selected_date", due)["f:due"]!.DeepClone();
        values["f:repeat"] = new JsonObject { ["field"] = new JsonObject { ["type"] = "static_select", ["selected_option"] = new JsonObject { ["value"] = "once" } } };
        return values;
    }

    private static JsonObject Entered(string field, string type, string member, string value) =>
        new() { ["f:" + field] = new JsonObject { ["field"] = new JsonObject { ["type"] = type, [member] = value } } };
}
