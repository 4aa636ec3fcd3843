using System.Text.Json.Nodes;
using Bot.Host.Channels.Teams.Authentication;
using Bot.Host.Channels.Teams.Extensions;
using Bot.Host.Channels.Teams.Inbound;
using Bot.Host.Tests.Channels.Teams.Rig;
using Bot.Messages;
using Bot.Messages.Parts;
using Bot.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Bot.Host.Tests.Channels.Teams.Extensions;

/// <summary>What must be answered in the response: pressed cards, dialogs, feedback, the message extension (protocol, section 1.5).</summary>
public sealed class InvokeTests : TeamsTests
{
    private EchoCount Count => Host.Services.GetRequiredService<EchoCount>();

    [Fact]
    public async Task A_pressed_button_is_answered_with_a_card()
    {
        var (status, body) = await PostAsync(Samples.Press("f:1", "echo.say", new JsonObject { ["_value"] = "uno" }));

        Assert.Equal(200, status);
        Assert.Equal(200, (int)body!["statusCode"]!);
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)body["type"]);
        Assert.Contains("echo uno", body["value"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_press_repeated_under_the_same_id_or_a_new_one_is_carried_out_once()
    {
        var first = await PostAsync(Samples.Press("f:1", "echo.say", new JsonObject { ["_value"] = "uno" }));
        var again = await PostAsync(Samples.Press("f:1", "echo.say", new JsonObject { ["_value"] = "uno" }));
        var renamed = await PostAsync(Samples.Press("f:2", "echo.say", new JsonObject { ["_value"] = "uno" }));

        Assert.Equal(1, Count.Times);
        Assert.Equal(first.Body!.ToJsonString(), again.Body!.ToJsonString());
        Assert.Equal(first.Body.ToJsonString(), renamed.Body!.ToJsonString());

        await PostAsync(Samples.Press("f:3", "echo.say", new JsonObject { ["_value"] = "due" }));
        Assert.Equal(2, Count.Times);
    }

    [Fact]
    public async Task A_button_pressed_eight_times_at_once_is_carried_out_once_and_each_press_gets_the_card()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => PostAsync(Samples.Press($"f:{number}", "echo.say", new JsonObject { ["_value"] = "uno" }))));

        Assert.Equal(1, Count.Times);
        Assert.All(answers, answer => Assert.Contains("echo uno", answer.Body!.ToJsonString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pressed_again_after_an_apology_it_is_tried_again()
    {
        await PostAsync(Samples.Press("f:1", "echo.say", new JsonObject { ["_value"] = "throw" }));
        await PostAsync(Samples.Press("f:2", "echo.say", new JsonObject { ["_value"] = "throw" }));

        Assert.Equal(2, Count.Times);
    }

    [Fact]
    public async Task The_time_that_was_spent_before_the_turn_counts()
    {
        var asked = await ReceiveAsync(Samples.Message("1", "echo"));
        using var activity = Activity.Parse(System.Text.Encoding.UTF8.GetBytes(Samples.Press("f:1", "slow.wait").ToJsonString()));
        var since = TimeProvider.System.GetTimestamp() - (1000 * TimeProvider.System.TimestampFrequency);
        var turns = Turns(Host.Services, TimeSpan.FromSeconds(1000));

        var promised = turns.AnswerAsync(asked with { Id = "slow", Action = "slow.wait" }, new InvokeCall(activity, TeamsCaller.Anonymous, since), default);

        Assert.Null(await promised.WaitAsync(TimeSpan.FromSeconds(20)));
        Host.Services.GetRequiredService<SlowGate>().Open.SetResult();
    }

    [Fact]
    public async Task A_form_with_an_error_comes_back_with_it_beside_the_field_and_what_was_entered()
    {
        var (_, body) = await PostAsync(Samples.Press("f:1", "form.fill", new JsonObject { ["title"] = "x" }));

        var elements = (JsonArray)body!["value"]!["body"]!;
        var title = elements.Select((element, index) => (element, index)).Single(entry => (string?)entry.element!["id"] == "title");
        Assert.Equal("x", (string?)title.element!["value"]);
        Assert.Equal("Il titolo è troppo corto.", ((string?)elements[title.index + 1]!["text"])!.Replace("\\", "", StringComparison.Ordinal));
        Assert.Equal("Attention", (string?)elements[title.index + 1]!["color"]);
    }

    [Fact]
    public async Task A_good_form_is_confirmed_in_its_place()
    {
        var (_, body) = await PostAsync(Samples.Press("f:1", "form.fill", new JsonObject { ["title"] = "Reti ottiche", ["_value"] = "draft-7" }));

        Assert.Contains("Ricevuto: Reti ottiche", body!["value"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("draft-7", body["value"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"action\":{\"type\":\"Action.Submit\",\"verb\":\"echo.say\",\"data\":{\"_action\":\"echo.say\"}}}")]
    [InlineData("{\"action\":{\"type\":\"Action.Execute\",\"verb\":\"echo.say\",\"data\":{\"_action\":\"form.fill\"}}}")]
    [InlineData("{\"action\":{\"type\":\"Action.Execute\",\"verb\":\"echo.say\",\"data\":{\"_action\":\"echo.say\",\"x\":{\"deep\":1}}}}")]
    [InlineData("{\"action\":{\"type\":\"Action.Execute\",\"verb\":\"echo.say\",\"data\":[]}}")]
    [InlineData("7")]
    public async Task A_press_that_makes_no_sense_is_explained(string value)
    {
        var (status, body) = await PostAsync(Samples.Invoke("f:1", "adaptiveCard/action", JsonNode.Parse(value)!));

        Assert.Equal((200, 400), (status, (int)body!["statusCode"]!));
        Assert.NotEmpty((string)body["value"]!["message"]!);
        Assert.Equal(0, Count.Times);
    }

    [Fact]
    public async Task An_oversized_value_is_refused()
    {
        var (_, body) = await PostAsync(Samples.Press("f:1", "form.fill", new JsonObject { ["title"] = new string('x', 5000) }));

        Assert.Equal(400, (int)body!["statusCode"]!);
    }

    [Fact]
    public async Task A_handler_that_fails_apologises_in_the_card()
    {
        var (status, body) = await PostAsync(Samples.Press("f:1", "echo.say", new JsonObject { ["_value"] = "throw" }));

        Assert.Equal(200, status);
        Assert.Contains("andato storto", body!["value"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_takes_too_long_is_promised_and_comes_through_the_outbox(bool listens)
    {
        var gate = Host.Services.GetRequiredService<SlowGate>();
        gate.Listens = listens;

        var (_, body) = await PostAsync(Samples.Press("f:1", "slow.wait"));

        Assert.Equal("application/vnd.microsoft.activity.message", (string?)body!["type"]);
        gate.Open.SetResult();
        if (listens)
        {
            // It was stopped and given back: whoever claims it answers it from the start.
            var message = await EventuallyAsync(async () => (await Host.ClaimAsync()).SingleOrDefault());
            await Host.Services.GetRequiredService<ChatBot>().AnswerAsync(message, postReply: true, default);
        }

        var reply = await EventuallyAsync(async () => (await Host.ClaimRepliesAsync()).SingleOrDefault());
        Assert.Equal("finalmente", reply.Reply.Text);
    }

    [Fact]
    public async Task A_dialog_opens_from_a_form_and_closes_when_it_is_good()
    {
        var form = System.Text.Json.JsonSerializer.Serialize(FormHandler.Form(), System.Text.Json.JsonSerializerOptions.Web);
        var (_, opened) = await PostAsync(Samples.Invoke("f:1", "task/fetch", new JsonObject { ["data"] = new JsonObject { ["_form"] = form } }));
        Assert.Equal("continue", (string?)opened!["task"]!["type"]);
        Assert.Equal("Nuova richiesta", (string?)opened["task"]!["value"]!["title"]);

        var (_, wrong) = await PostAsync(Submit("f:2", "x"));
        Assert.Contains("troppo corto", wrong!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal("continue", (string?)wrong["task"]!["type"]);

        var (_, good) = await PostAsync(Submit("f:3", "Reti ottiche"));
        Assert.Equal("message", (string?)good!["task"]!["type"]);
        Assert.Equal("Ricevuto: Reti ottiche", (string?)good["task"]!["value"]);
    }

    [Theory]
    [InlineData("{\"_form\":\"not json\"}")]
    [InlineData("{\"_form\":\"{}\"}")]
    [InlineData("{}")]
    public async Task A_dialog_that_cannot_be_opened_says_so(string data)
    {
        var (status, body) = await PostAsync(Samples.Invoke("f:1", "task/fetch", new JsonObject { ["data"] = JsonNode.Parse(data) }));

        Assert.Equal(200, status);
        Assert.Equal("message", (string?)body!["task"]!["type"]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_thumb_down_asks_why_and_reaches_the_bot_with_what_it_rates(bool isNested)
    {
        var asked = await ReceiveAsync(Samples.Message("1", "echo"));
        await Host.Services.GetRequiredService<ChatBot>().AnswerAsync(asked, postReply: false, default);
        var place = asked.Conversation;
        await SentAsync(place, "sent-77", new Reply("risposta") { Actions = [new Button("Utile", "feedback.give", "up 42"), new Button("Non utile", "feedback.give", "down 42")] });
        var value = new JsonObject { ["actionName"] = "feedback", ["actionValue"] = new JsonObject { ["reaction"] = "dislike" } };

        var (_, dialog) = await PostAsync(Samples.Invoke("f:1", "message/fetchTask", isNested ? new JsonObject { ["data"] = value.DeepClone() } : value.DeepClone(), "sent-77"));
        Assert.Contains("\"reason\"", dialog!.ToJsonString(), StringComparison.Ordinal);

        value["actionValue"]!["feedback"] = "{\"reason\":\"wrong\",\"comment\":\"non è così\"}";
        var (status, body) = await PostAsync(Samples.Invoke("f:2", "message/submitAction", value, "sent-77"));

        await PostAsync(Samples.Invoke("f:3", "message/submitAction", value.DeepClone(), "sent-77"));

        Assert.Equal((200, "{}"), (status, body!.ToJsonString()));
        var given = Assert.Single(await Host.ClaimAsync());
        Assert.Equal(("feedback.give", "down 42", "wrong", "non è così"), (given.Action, given.Values["value"], given.Values["reason"], given.Values["comment"]));
    }

    [Fact]
    public async Task Feedback_that_names_no_message_is_about_the_last_answer_with_thumbs()
    {
        var asked = await ReceiveAsync(Samples.Message("1", "echo"));
        await Host.Services.GetRequiredService<ChatBot>().AnswerAsync(asked, postReply: false, default);
        var place = asked.Conversation;
        var rated = new Reply("risposta") { Actions = [new Button("Utile", "feedback.give", "up 7"), new Button("Non utile", "feedback.give", "down 7")] };
        await SentAsync(place, await Host.Services.GetRequiredService<IChannel>().SendAsync(place, rated, "a", default), rated);
        await Host.Services.GetRequiredService<IChannel>().SendAsync(place, new Reply("altro"), "b", default);

        await PostAsync(Samples.Invoke("f:2", "message/submitAction", new JsonObject { ["actionName"] = "feedback", ["actionValue"] = new JsonObject { ["reaction"] = "like" } }, ""));

        Assert.Equal("up 7", (await Host.ClaimAsync()).Single(message => message.Action == "feedback.give").Values["value"]);
    }

    [Fact]
    public async Task A_field_that_was_emptied_comes_back_empty_though_the_client_leaves_it_out()
    {
        var message = await ReceiveAsync(Samples.Message("4", "").With("value", new JsonObject { ["_action"] = "form.fill", ["_fields"] = "title,why", ["title"] = "Reti" }));

        Assert.Equal(("Reti", ""), (message.Values["title"], message.Values["why"]));
        Assert.DoesNotContain("_fields", message.Values.Keys);
    }

    [Theory]
    [InlineData("{\"actionName\":\"feedback\",\"actionValue\":{\"reaction\":\"like\",\"feedback\":\"not json\"}}")]
    [InlineData("{\"actionName\":\"other\"}")]
    [InlineData("null")]
    public async Task Feedback_on_what_nobody_knows_changes_nothing(string value)
    {
        var (status, body) = await PostAsync(Samples.Invoke("f:2", "message/submitAction", JsonNode.Parse(value) ?? new JsonObject(), "gone"));

        Assert.Equal((200, "{}"), (status, body!.ToJsonString()));
        Assert.Empty(await Host.ClaimAsync());
    }

    [Fact]
    public async Task A_card_asks_for_its_newest_state_and_gets_it()
    {
        var place = (await ReceiveAsync(Samples.Channel("message", "1", new JsonObject { ["text"] = "echo" }))).Conversation;
        await SentAsync(place, "sent-5", new Reply("in attesa"));
        await SentAsync(place, "sent-5", new Reply("deciso: sì"), replaces: "key-sent-5-1");

        var (_, body) = await PostAsync(Refresh("sent-5"));

        Assert.Contains("deciso", body!["value"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Null(body["value"]!["refresh"]);
    }

    [Fact]
    public async Task A_card_that_refreshes_does_not_ask_the_same_person_again_but_the_others()
    {
        var place = (await ReceiveAsync(Samples.Channel("message", "1", new JsonObject { ["text"] = "echo" }))).Conversation;
        await PostAsync(Samples.Channel("message", "2", new JsonObject { ["text"] = "echo", ["from"] = new JsonObject { ["id"] = "29:1cgBea" } }));
        await SentAsync(place, "sent-5", new Reply("in attesa") { Actions = [new Button("Approva", "echo.say", "uno")] });

        var (_, body) = await PostAsync(Refresh("sent-5"));

        Assert.Equal("[\"29:1cgBea\"]", body!["value"]!["refresh"]!["userIds"]!.ToJsonString());
    }

    [Fact]
    public async Task A_card_of_which_nothing_is_known_any_more_says_so()
    {
        var (status, body) = await PostAsync(Refresh("long-gone"));

        Assert.Equal((200, 400), (status, (int)body!["statusCode"]!));
        Assert.Contains("non è più disponibile", (string?)body["value"]!["message"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Reti ottiche", true)]
    [InlineData("x", false)]
    public async Task What_was_done_by_a_press_among_several_changes_the_card_for_everybody(string title, bool isDone)
    {
        var place = (await ReceiveAsync(Samples.Channel("message", "1", new JsonObject { ["text"] = "echo" }))).Conversation;
        await SentAsync(place, "sent-5", new Reply("in attesa"));
        var press = Samples.Press("f:1", "form.fill", new JsonObject { ["title"] = title });

        var (_, own) = await PostAsync(Samples.Channel("invoke", "f:1", new JsonObject { ["name"] = press["name"]!.DeepClone(), ["value"] = press["value"]!.DeepClone(), ["replyToId"] = "sent-5" }));

        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)own!["type"]);
        var changed = (await Host.ClaimRepliesAsync()).Where(message => message.IsUpdate && message.ReplacesSentId == "sent-5").ToList();
        Assert.Equal(isDone ? 1 : 0, changed.Count);
        Assert.All(changed, message => Assert.Contains("Ricevuto", message.Reply.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_dialog_sent_again_under_another_id_is_carried_out_once()
    {
        var (_, first) = await PostAsync(Say("f:2"));
        var (_, again) = await PostAsync(Say("f:3"));

        Assert.Equal(1, Count.Times);
        Assert.Equal(first!.ToJsonString(), again!.ToJsonString());

        static JsonObject Say(string id) => Samples.Invoke(id, "task/submit", new JsonObject { ["data"] = new JsonObject { ["_action"] = "echo.say", ["_value"] = "uno" } });
    }

    [Theory]
    [InlineData("task/submit")]
    [InlineData("composeExtension/submitAction")]
    public async Task A_dialog_with_values_of_a_wrong_kind_or_size_is_refused_in_words(string name)
    {
        foreach (var title in (JsonNode[])[new JsonArray("a"), new JsonObject { ["a"] = 1 }, new string('x', 5000)])
        {
            var (status, body) = await PostAsync(Samples.Invoke("f:1", name, new JsonObject { ["commandId"] = "requestFromMessage", ["data"] = new JsonObject { ["_action"] = "form.fill", ["title"] = title } }));

            Assert.Equal((200, "message"), (status, (string?)body!["task"]!["type"]));
            Assert.Contains("Non riesco a leggere", (string?)body["task"]!["value"], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Searching_without_words_asks_for_some_and_an_unknown_command_finds_nothing()
    {
        var (_, empty) = await PostAsync(Search("searchClauses", ""));
        var (_, unknown) = await PostAsync(Search("other", "x"));

        Assert.Equal("message", (string?)empty!["composeExtension"]!["type"]);
        Assert.Equal("message", (string?)unknown!["composeExtension"]!["type"]);
    }

    private protected override TeamsHostOptions Options(TeamsHostOptions options) => options with
    {
        Change = services => services.Replace(ServiceDescriptor.Singleton(provider => Turns(provider, TimeSpan.FromSeconds(2)))),
    };

    private static InlineTurns Turns(IServiceProvider provider, TimeSpan budget) => new(
        provider.GetRequiredService<ChatBot>(), provider.GetRequiredService<Inbox>(), provider.GetRequiredService<Outbox>(),
        provider.GetRequiredService<Database>(), provider.GetRequiredService<Presses>(), TimeProvider.System)
    {
        Budget = budget,
    };

    private static JsonObject Submit(string id, string title) =>
        Samples.Invoke(id, "task/submit", new JsonObject { ["data"] = new JsonObject { ["_action"] = "form.fill", ["_value"] = "draft-7", ["title"] = title } });

    private static JsonObject Refresh(string sentId) => Samples.Channel("invoke", "f:9", new JsonObject
    {
        ["name"] = "adaptiveCard/action",
        ["replyToId"] = sentId,
        ["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "accordo.refresh", ["data"] = new JsonObject { ["_action"] = "accordo.refresh" } }, ["trigger"] = "automatic" },
    });

    private static JsonObject Search(string command, string words) => Samples.Invoke("f:1", "composeExtension/query", new JsonObject
    {
        ["commandId"] = command,
        ["parameters"] = new JsonArray(new JsonObject { ["name"] = "q", ["value"] = words }),
        ["queryOptions"] = new JsonObject { ["skip"] = 0, ["count"] = 25 },
    });

    private async Task SentAsync(Conversation place, string sentId, Reply reply, string? replaces = null)
    {
        var outbox = Host.Services.GetRequiredService<Outbox>();
        var key = $"key-{sentId}-{(replaces is null ? 1 : 2)}";
        await Host.Services.GetRequiredService<Database>().WriteAsync(transaction => outbox.AddAsync(transaction, new OutgoingMessage(key, place, reply) { Replaces = replaces }), default);
        await outbox.ClaimAsync(10, default);
        await outbox.FinishAsync(key, sentId, default);
    }

    private static async Task<T> EventuallyAsync<T>(Func<Task<T?>> find)
        where T : class
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (true)
        {
            if (await find() is { } found)
            {
                return found;
            }

            await Task.Delay(20, limit.Token);
        }
    }
}
