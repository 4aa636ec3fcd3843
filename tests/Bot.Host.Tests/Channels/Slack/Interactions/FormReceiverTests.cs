using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Host.Channels.Slack;
using Bot.Host.Tests.Channels.Slack.World;
using Bot.Intents;
using Bot.Messages;
using Bot.Messages.Parts;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.Slack.Interactions;

/// <summary>Submitted modals: answered in place when wrong, in the conversation when right, once whatever happens.</summary>
public sealed class FormReceiverTests : IAsyncLifetime
{
    private SlackWorld world = null!;

    [Fact]
    public async Task What_was_entered_reaches_the_handler_and_the_answer_comes_in_the_conversation()
    {
        var answer = await SubmitAsync(Payloads.Read("submission"));

        Assert.Null(answer);
        var reply = (await world.Slack.WaitForAsync("chat.postMessage", 2))[1];
        Assert.Equal("trials.create: area=optics, budget=1200.5, contact=ada@example.org, deadline=, summary=righe\ndue, title=Fotonica, value=draft-7", reply["text"]);
        Assert.Equal("1.1", reply["thread_ts"]);
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_one_message()
    {
        await SubmitAsync(Payloads.Read("submission"));
        await SubmitAsync(Payloads.Read("submission"), isSent: true);
        var stale = Payloads.Read("submission");
        stale["view"]!["hash"] = "1.stale";
        await SubmitAsync(stale, isSent: true);
        await SubmitAsync(With("title", "Altro"), isSent: true);

        var replies = await world.Slack.WaitForAsync("chat.postMessage", 3);
        Assert.Equal(3, replies.Count);
        Assert.Contains("title=Altro", replies[2]["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_stands_beside_its_field_each_time_it_is_sent()
    {
        for (var i = 0; i < 2; i++)
        {
            var answer = await SubmitAsync(With("title", "bad"), isSent: i > 0);

            Assert.Equal("""{"response_action":"errors","errors":{"f:title":"altro"}}""", answer!.Value.GetRawText().Replace("Il titolo non va", "altro", StringComparison.Ordinal));
        }

        Assert.Single(world.Slack.Of("chat.postMessage"));
    }

    [Fact]
    public async Task A_form_after_the_form_takes_its_place()
    {
        var answer = await SubmitAsync(With("title", "more"));

        var view = JsonNode.Parse(answer!.Value.GetProperty("view").GetRawText())!.AsObject();
        Assert.Equal(("update", "Ancora"), (answer.Value.GetProperty("response_action").GetString(), view["title"]!["text"]!.GetValue<string>()));
        BlockRules.CheckView(view);
    }

    [Fact]
    public async Task Three_thousand_and_one_characters_are_too_many()
    {
        var answer = await SubmitAsync(With("summary", new string('x', 3001)));

        Assert.Equal("Al massimo 3000 caratteri: ora sono 3001.", answer!.Value.GetProperty("errors").GetProperty("f:summary").GetString());
    }

    [Theory]
    [InlineData("kept:forged")]
    [InlineData("")]
    [InlineData(null)]
    public async Task A_form_nobody_keeps_any_more_says_so(string? key)
    {
        var payload = Payloads.Read("submission");
        payload["view"]!["private_metadata"] = key;

        var answer = await AnswerOfAsync(await world.InteractAsync(payload));

        Assert.Contains("chiedimelo di nuovo", answer!.Value.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"values":{}}""")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{"values":{"f:title":{},"f:area":7,"x":{"y":{"value":"z"}}}}""")]
    public async Task An_odd_state_counts_as_left_empty(string state)
    {
        var payload = Payloads.Read("submission");
        payload["view"]!["state"] = JsonNode.Parse(state);

        Assert.Null(await SubmitAsync(payload));

        Assert.Contains("title=,", (await world.Slack.WaitForAsync("chat.postMessage", 2))[1]["text"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dat", new[] { "Dàtabase" })]
    [InlineData("", null)]
    [InlineData("nobody has this", new string[0])]
    public async Task A_choice_with_many_options_loads_what_matches(string typed, string[]? titles)
    {
        var choices = Enumerable.Range(0, 300).Select(i => new Choice($"Option {i}", $"o{i}")).Append(new Choice("Dàtabase", "db"));
        var key = await SendAsync(new Form("trials.create", "Scegli", "Invia", [new FormField("area", FieldKind.Choice, "Area") { Choices = [.. choices] }]));
        var payload = new JsonObject
        {
            ["type"] = "block_suggestion",
            ["team"] = new JsonObject { ["id"] = "T1" },
            ["user"] = new JsonObject { ["id"] = "U2" },
            ["action_id"] = "field",
            ["block_id"] = "f:area",
            ["value"] = typed,
            ["view"] = new JsonObject { ["private_metadata"] = key },
        };

        var options = (await AnswerOfAsync(await world.InteractAsync(payload)))!.Value.GetProperty("options").EnumerateArray().Select(option => option.GetProperty("text").GetProperty("text").GetString()).ToArray();

        Assert.Equal(titles ?? [.. Enumerable.Range(0, 100).Select(i => $"Option {i}")], options);
    }

    [Theory]
    [InlineData("""{"organisation":true,"team":null,"enterprise":{"id":"E1","name":"Example"},"is_enterprise_install":true}""")]
    [InlineData("""{"response_urls":[{"block_id":"f:area","action_id":"field","channel_id":"C9","response_url":"https://hooks.slack.com/app/T1/1/x"}]}""")]
    public async Task A_form_of_a_whole_organisation_and_one_with_addresses_of_its_own_are_forms_like_any_other(string changes)
    {
        var payload = Payloads.Read("submission");
        foreach (var (name, value) in JsonNode.Parse(changes)!.AsObject())
        {
            payload[name] = value?.DeepClone();
        }

        Assert.Null(await SubmitAsync(payload));
        Assert.Contains("title=Fotonica", (await world.Slack.WaitForAsync("chat.postMessage", 2))[1]["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_ask_shortcut_opens_a_question_whose_answer_comes_directly()
    {
        await world.InteractAsync(JsonNode.Parse("""{"type":"shortcut","callback_id":"ask_accordo","trigger_id":"1.1","action_ts":"5.5","user":{"id":"U2","team_id":"T1"},"team":{"id":"T1"}}""")!);
        var view = JsonNode.Parse((await world.Slack.WaitForAsync("views.open"))[0]["view"]!)!;
        var payload = Payloads.Read("submission");
        payload["view"]!["private_metadata"] = view["private_metadata"]!.GetValue<string>();
        payload["view"]!["state"] = JsonNode.Parse("""{"values":{"f:value":{"field":{"type":"plain_text_input","value":"eco"}}}}""");

        await world.InteractAsync(payload);

        Assert.Equal("DU2", (await world.Slack.WaitForAsync("chat.postMessage"))[0]["channel"]);
    }

    public async Task InitializeAsync() => world = await SlackWorld.StartAsync(services => services.AddHandler<EchoHandler>(EchoHandler.Intent).AddHandler<EchoHandler>(EchoHandler.Form));

    public async Task DisposeAsync() => await world.DisposeAsync();

    private static JsonObject With(string field, string value)
    {
        var payload = Payloads.Read("submission");
        payload["view"]!["state"]!["values"]!["f:" + field]!["field"]!["value"] = value;
        return payload;
    }

    private static async Task<JsonElement?> AnswerOfAsync(HttpResponseMessage response)
    {
        response.EnsureSuccessStatusCode();
        return response.Content.Headers.ContentLength == 0 || (await response.Content.ReadAsStringAsync()).Length == 0 ? null : await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    private async Task<JsonElement?> SubmitAsync(JsonObject payload, bool isSent = false)
    {
        payload["view"]!["private_metadata"] = isSent ? Key(world.Slack.Of("chat.postMessage")[0]) : await SendAsync(Replies.Form);
        return await AnswerOfAsync(await world.InteractAsync(payload));
    }

    private async Task<string> SendAsync(Form form)
    {
        await world.Services.GetRequiredService<IChannel>().SendAsync(new SlackAddress("T1", "C1", "1.1").ToThread(), new Reply("Compila") { Form = form, Language = "it" }, "k", default);
        return Key(world.Slack.Of("chat.postMessage")[0]);
    }

    private static string Key(SlackRequest call) =>
        call.Json("blocks").EnumerateArray().Last().GetProperty("elements")[0].GetProperty("value").GetString()!;
}
