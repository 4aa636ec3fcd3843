using System.Text.Json.Nodes;
using Bot.Host.Tests.Channels.Slack.World;
using Bot.Messages;

namespace Bot.Host.Tests.Channels.Slack.Events;

/// <summary>Which messages are for the bot, who said them, and where the answer goes.</summary>
public sealed class MessageReceiverTests : IAsyncLifetime
{
    private SlackWorld world = null!;

    [Fact]
    public async Task A_mention_is_answered_in_its_own_thread_to_a_known_person()
    {
        var message = Assert.Single(await KeepAsync(Payloads.Event("mention")));

        Assert.Equal("quanto dura l'accordo?", message.Text);
        Assert.Equal(new Conversation("slack", "T1/C1/1531420617.000100", "T1|C1|1531420617.000100||U2") { IsPrivate = false }, message.Conversation);
        Assert.Equal(("slack:T1.U2", "Ada", "ada@example.org", "Europe/Rome", "it"), (message.Person.Id, message.Person.Name, message.Person.Email, message.Person.TimeZone, message.Person.Language));
    }

    [Fact]
    public async Task A_mention_within_a_thread_stays_in_that_thread()
    {
        var message = Assert.Single(await KeepAsync(Payloads.Event("mention", ("thread_ts", "1531420000.000001"))));

        Assert.Equal("T1/C1/1531420000.000001", message.Conversation.Id);
    }

    [Fact]
    public async Task A_direct_message_is_answered_beside_it_and_one_in_a_thread_shares_its_memory()
    {
        var messages = await KeepAsync(Payloads.Event("direct"), Payloads.Event("direct", ("ts", "1531420617.000300"), ("thread_ts", "1531420000.000001")));

        Assert.Equal(["T1|D1|||", "T1|D1|1531420000.000001||"], messages.Select(message => message.Conversation.Address));
        Assert.All(messages, message => Assert.Equal(("T1/D1", true), (message.Conversation.Id, message.Conversation.IsPrivate)));
    }

    [Fact]
    public async Task With_the_agent_view_every_direct_message_opens_a_thread_of_its_own()
    {
        await using var agent = await SlackWorld.StartAsync(null, ("Slack:AgentView", "true"));
        await agent.PostAsync(Payloads.Event("direct"));

        Assert.Equal("T1/D1/1531420617.000200", Assert.Single(await agent.TakeInboxAsync()).Conversation.Id);
    }

    [Fact]
    public async Task A_mention_that_also_arrives_as_a_message_is_one_message() => Assert.Single(await KeepAsync(
        Payloads.Event("mention"),
        Payloads.Event("mention", ("type", "message"), ("channel_type", "channel"))));

    [Theory]
    [InlineData("subtype", "message_changed")]
    [InlineData("subtype", "message_deleted")]
    [InlineData("subtype", "bot_message")]
    [InlineData("subtype", "channel_join")]
    [InlineData("subtype", "ekm_access_denied")]
    [InlineData("subtype", "message_replied")]
    [InlineData("subtype", "me_message")]
    [InlineData("subtype", "assistant_app_thread")]
    [InlineData("subtype", "something_new")]
    [InlineData("bot_id", "B0BOT")]
    [InlineData("bot_id", "B9")]
    [InlineData("user", "U0BOT")]
    [InlineData("user", "USLACKBOT")]
    [InlineData("user", null)]
    [InlineData("text", "  ")]
    [InlineData("text", null)]
    [InlineData("channel_type", "channel")]
    [InlineData("ts", null)]
    public async Task What_nobody_said_to_the_bot_is_left_alone(string field, string? value) =>
        Assert.Empty(await KeepAsync(Payloads.Event("direct", (field, value))));

    [Fact]
    public async Task A_hidden_message_is_left_alone() => Assert.Empty(await KeepAsync(Payloads.Event("direct", ("hidden", true))));

    [Theory]
    [InlineData("\"thread_broadcast\"")]
    [InlineData("null")]
    public async Task A_subtype_that_is_a_persons_own_message_counts(string subtype)
    {
        var envelope = Payloads.Read("direct");
        envelope["event"]!["subtype"] = JsonNode.Parse(subtype);

        Assert.Single(await KeepAsync(envelope.ToJsonString()));
    }

    [Fact]
    public async Task What_we_said_ourselves_at_a_response_address_is_left_alone_although_it_names_nobody() =>
        Assert.Empty(await KeepAsync(Payloads.Event("direct", ("subtype", "bot_message"), ("bot_id", "B0BOT"), ("user", null))));

    [Fact]
    public async Task A_bot_on_the_list_may_talk()
    {
        await using var open = await SlackWorld.StartAsync(null, ("Slack:AllowedBots:0", "B9"));
        await open.PostAsync(Payloads.Event("direct", ("bot_id", "B9")));

        Assert.Single(await open.TakeInboxAsync());
    }

    [Fact]
    public async Task A_file_without_words_is_a_message_about_the_file()
    {
        var file = new JsonArray(new JsonObject { ["name"] = "budget.pdf" });

        Assert.Equal("budget.pdf", Assert.Single(await KeepAsync(Payloads.Event("direct", ("subtype", "file_share"), ("text", ""), ("files", file)))).Text);
    }

    [Theory]
    [InlineData("<@U0BOT> ciao <@U3|bea>, vedi <#C2|general> e <https://example.org/a|qui>", "ciao @bea, vedi #general e https://example.org/a")]
    [InlineData("scrivi a <mailto:ada@example.org|ada@example.org> <!here>", "scrivi a ada@example.org @here")]
    [InlineData("<@U0BOT>", "")]
    public async Task Links_channels_and_people_become_plain_words(string sent, string read)
    {
        var messages = await KeepAsync(Payloads.Event("mention", ("text", sent)));

        Assert.Equal(read, Assert.Single(messages).Text);
    }

    [Fact]
    public async Task In_a_shared_channel_the_installations_own_workspace_answers()
    {
        var envelope = Payloads.Read("mention");
        envelope["team_id"] = "T9";

        await world.PostAsync(envelope.ToJsonString());

        Assert.StartsWith("T1|", Assert.Single(await world.TakeInboxAsync()).Conversation.Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_organisation_wide_installation_answers_for_all_its_workspaces()
    {
        var envelope = Payloads.Read("mention");
        envelope["authorizations"]![0]!["is_enterprise_install"] = true;
        envelope["authorizations"]![0]!["enterprise_id"] = "E1";

        await world.PostAsync(envelope.ToJsonString());

        Assert.StartsWith("E1|", Assert.Single(await world.TakeInboxAsync()).Conversation.Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_workspaces_e_mail_address_is_not_believed()
    {
        world.Slack.Tell("users.info", """{"ok":true,"user":{"id":"U2","team_id":"T9","profile":{"real_name":"Eve","email":"boss@example.org"}}}""");

        var person = Assert.Single(await KeepAsync(Payloads.Event("mention"))).Person;

        Assert.Equal(("Eve", null), (person.Name, person.Email));
    }

    [Fact]
    public async Task People_are_called_by_their_full_names()
    {
        world.Slack.Tell("users.info", """{"ok":true,"user":{"id":"U2","team_id":"T1","profile":{"display_name":"ada","real_name":"Ada Rossi"}}}""");

        Assert.Equal("Ada Rossi", Assert.Single(await KeepAsync(Payloads.Event("mention"))).Person.Name);
    }

    [Fact]
    public async Task Who_cannot_be_looked_up_is_served_by_id_and_looked_up_once()
    {
        world.Slack.Tell("users.info", """{"ok":false,"error":"user_not_found"}""");

        var messages = await KeepAsync(Payloads.Event("mention"), Payloads.Event("direct"));

        Assert.All(messages, message => Assert.Equal("U2", message.Person.Name));
        Assert.Single(world.Slack.Of("users.info"));
    }

    public async Task InitializeAsync() => world = await SlackWorld.StartAsync();

    public async Task DisposeAsync() => await world.DisposeAsync();

    private async Task<IReadOnlyList<IncomingMessage>> KeepAsync(params string[] events)
    {
        foreach (var body in events)
        {
            (await world.PostAsync(body)).EnsureSuccessStatusCode();
        }

        return await TakeAllAsync();
    }

    private async Task<IReadOnlyList<IncomingMessage>> TakeAllAsync()
    {
        // Messages of one conversation come one at a time, each after the one before is answered.
        var all = new List<IncomingMessage>();
        while (await world.TakeInboxAsync() is { Count: > 0 } some)
        {
            all.AddRange(some);
            foreach (var message in some)
            {
                await world.FinishAsync(message);
            }
        }

        return all;
    }
}
