using System.Text.Json.Nodes;
using Bot.Host.Channels.Teams;
using Bot.Host.Tests.Channels.Teams.Rig;
using Bot.People;
using Bot.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.Teams.Inbound;

/// <summary>What people write in Teams, as it reaches the bot (protocol, sections 1.3, 1.4, 1.7, 1.8).</summary>
public sealed class MessageTests : TeamsTests
{
    [Fact]
    public async Task A_personal_message_carries_who_and_where()
    {
        Connector.Member = new JsonObject { ["id"] = "29:1cgAda", ["email"] = "ada@example.org", ["userRole"] = "user", ["tenantId"] = TeamsHost.Tenant };

        var message = await ReceiveAsync(Samples.Message("1", "quanto dura l'accordo?"));

        Assert.Equal("quanto dura l'accordo?", message.Text);
        Assert.Equal($"teams:{TeamsHost.Tenant}/aaaaaaaa-0000-0000-0000-000000000001", message.Person.Id);
        Assert.Equal(("Ada Prova", "ada@example.org", "it", "Europe/Rome"), (message.Person.Name, message.Person.Email, message.Person.Language, message.Person.TimeZone));
        Assert.True(message.Conversation.IsPrivate);
        Assert.Equal($"teams:{TeamsHost.Tenant}/a:1xHtest", message.Conversation.Key);
    }

    [Theory]
    [InlineData("guest", TeamsHost.Tenant)]
    [InlineData("user", "00000000-0000-0000-0000-000000000001")]
    public async Task The_address_of_somebody_from_elsewhere_is_not_believed(string role, string tenant)
    {
        Connector.Member = new JsonObject { ["email"] = "coordinator@example.org", ["userRole"] = role, ["tenantId"] = tenant };

        Assert.Null((await ReceiveAsync(Samples.Message("1"))).Person.Email);
    }

    [Fact]
    public async Task In_a_channel_the_mention_goes_and_the_thread_stays()
    {
        var message = await ReceiveAsync(Samples.Channel("message", "2", new JsonObject
        {
            ["text"] = "<at>Accordo</at>chi&nbsp;segue l&#39;accordo con <at>Bea</at>?\n",
            ["entities"] = new JsonArray(Mention($"28:{TeamsHost.AppId}", "Accordo"), Mention("29:bea", "Bea")),
        }));

        Assert.Equal("chi segue l'accordo con Bea?", message.Text);
        Assert.False(message.Conversation.IsPrivate);
        Assert.Equal($"teams:{TeamsHost.Tenant}/19:LydFtest@thread.tacv2;messageid=1776390257332", message.Conversation.Key);
    }

    [Fact]
    public async Task Who_speaks_among_others_can_be_told_something_alone()
    {
        var message = await ReceiveAsync(Samples.Channel("message", "2", new JsonObject { ["text"] = "ciao" }));

        var alone = TeamsAddress.Of(message.Alone!);
        Assert.Equal(("", "29:1cgAda", TeamsHost.Tenant), (alone.ConversationId, alone.PersonId, alone.TenantId));
        Assert.Equal(Connector.Url, alone.ServiceUrl);
        Assert.True(message.Alone!.IsPrivate);
        Assert.Null((await ReceiveAsync(Samples.Message("3", "ciao"))).Alone);
    }

    [Fact]
    public async Task Who_was_only_seen_among_others_is_reached_alone_until_they_write_privately()
    {
        var bot = Host.Services.GetRequiredService<ChatBot>();
        await bot.AnswerAsync(await ReceiveAsync(Samples.Channel("message", "2", new JsonObject { ["text"] = "ciao" })), postReply: false, default);
        Assert.Equal($"{TeamsHost.Tenant}/29:1cgAda", await KnownPlaceAsync());

        await bot.AnswerAsync(await ReceiveAsync(Samples.Message("3", "ciao")), postReply: false, default);
        Assert.Equal($"{TeamsHost.Tenant}/a:1xHtest", await KnownPlaceAsync());
    }

    [Fact]
    public async Task The_first_post_of_a_thread_is_answered_in_its_thread()
    {
        var message = await ReceiveAsync(Samples.Channel("message", "177", new JsonObject { ["text"] = "ciao" }, "19:LydFtest@thread.tacv2"));

        Assert.Equal("19:LydFtest@thread.tacv2;messageid=177", TeamsAddress.Of(message.Conversation).ConversationId);
    }

    [Theory]
    [InlineData("Accordo", "29:someone", "<at>Accordo</at> ciao", "Accordo ciao")]
    [InlineData("Accordo", "28:11111111-2222-3333-4444-555555555555", "<AT>accordo</AT>ciao <at>Accordo</at>", "ciao")]
    public async Task The_bot_is_known_by_its_id_and_not_by_its_name(string name, string id, string text, string expected)
    {
        var message = await ReceiveAsync(Samples.Channel("message", "3", new JsonObject { ["text"] = text, ["entities"] = new JsonArray(Mention(id, name)) }));

        Assert.Equal(expected, message.Text);
    }

    [Fact]
    public async Task Only_the_mention_asks_for_help()
    {
        var message = await ReceiveAsync(Samples.Channel("message", "3", new JsonObject
        {
            ["text"] = "<at>Accordo</at> ",
            ["entities"] = new JsonArray(Mention($"28:{TeamsHost.AppId}", "Accordo")),
        }));

        Assert.Equal("help.show", message.Action);
    }

    [Fact]
    public async Task Row_62_the_same_message_delivered_twice_at_once_is_kept_once()
    {
        var statuses = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => PostAsync(Samples.Message("same", "ciao"))));

        Assert.All(statuses, status => Assert.Equal(202, status.Status));
        Assert.Single(await Host.ClaimAsync());
    }

    [Fact]
    public async Task The_same_id_in_another_conversation_is_another_message()
    {
        await PostAsync(Samples.Message("same", "uno"));
        await PostAsync(Samples.Channel("message", "same", new JsonObject { ["text"] = "due" }));

        Assert.Equal(2, (await Host.ClaimAsync()).Count);
    }

    [Fact]
    public async Task A_button_that_speaks_comes_as_its_action()
    {
        var message = await ReceiveAsync(Samples.Message("4", "Persone").With("value", new JsonObject { ["_action"] = "contacts.find", ["_value"] = "Ada", ["urgent"] = true }));

        Assert.Equal("contacts.find", message.Action);
        Assert.Equal("Ada", message.Values["value"]);
        Assert.Equal("true", message.Values["urgent"]);
    }

    [Theory]
    [InlineData("{\"_action\":\"form.fill\",\"title\":{\"a\":1}}")]
    [InlineData("{\"_action\":\"form.fill\",\"title\":[1]}")]
    [InlineData("{\"_action\":7}")]
    public async Task A_form_that_no_card_of_ours_sends_is_refused_in_words(string value)
    {
        await PostAsync(Samples.Message("5", "").With("value", JsonNode.Parse(value)!));

        Assert.Empty(await Host.ClaimAsync());
        Assert.Contains("modulo", Assert.Single(await Host.ClaimRepliesAsync()).Reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_alone_is_answered_in_words()
    {
        await PostAsync(Samples.Message("6", "").With("attachments", new JsonArray(new JsonObject { ["contentType"] = "application/vnd.microsoft.teams.file.download.info" })));

        Assert.Empty(await Host.ClaimAsync());
        Assert.Contains("testo", Assert.Single(await Host.ClaimRepliesAsync()).Reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("chi è questa persona?", "chi è questa persona?")]
    public async Task A_shared_card_is_no_words_and_the_words_beside_it_are(string words, string? expected)
    {
        const string PlaceHolder = "\n<span class=\"inline-compose-card\" itemid=\"0\" itemtype=\"http://schema.skype.com/InputExtension\">\n  <span content=\"0\" itemprop=\"cardId\"></span>\n</span>\n";

        await PostAsync(Samples.Message("6", words + PlaceHolder).With("attachments", new JsonArray(new JsonObject { ["contentType"] = "application/vnd.microsoft.card.adaptive", ["content"] = new JsonObject() })));

        Assert.Equal(expected, (await Host.ClaimAsync()).SingleOrDefault()?.Text);
        Assert.Equal(expected is null ? 1 : 0, (await Host.ClaimRepliesAsync()).Count);
    }

    [Fact]
    public async Task A_message_without_an_id_is_kept_once()
    {
        var activity = Samples.Message("7", "senza id");
        activity.Remove("id");

        await PostAsync((JsonObject)activity.DeepClone());
        await PostAsync(activity);

        Assert.Single(await Host.ClaimAsync());
    }

    private async Task<string?> KnownPlaceAsync()
    {
        await using var scope = Host.Services.CreateAsyncScope();
        var people = scope.ServiceProvider.GetRequiredService<PeopleDirectory>();
        var known = await people.FindByIdAsync(scope.ServiceProvider.GetRequiredService<Session>(), [$"teams:{TeamsHost.Tenant}/aaaaaaaa-0000-0000-0000-000000000001"], default);
        return known.Single().Conversation?.Id;
    }

    private static JsonObject Mention(string id, string name) => new()
    {
        ["type"] = "mention",
        ["mentioned"] = new JsonObject { ["id"] = id, ["name"] = name },
        ["text"] = $"<at>{name}</at>",
    };
}
