using System.Text.Json.Nodes;
using Bot.Host.Channels.Teams;
using Bot.Host.Tests.Channels.Teams.Rig;
using Bot.Messages;
using Bot.Storage.Transcripts;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.Teams.Inbound;

/// <summary>The bot comes and goes, and everything else that happens around it (protocol, section 1.4).</summary>
public sealed class InstallationTests : TeamsTests
{
    [Theory]
    [InlineData("it-IT")]
    [InlineData("en-US")]
    public async Task Installed_by_a_person_it_has_them_welcomed_once_in_their_language(string locale)
    {
        await PostAsync(Installed("add", "1", locale));
        await PostAsync(Samples.Personal("conversationUpdate", "2", new JsonObject { ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = $"28:{TeamsHost.AppId}" }), ["locale"] = locale }));

        var arrival = Assert.Single(await Host.ClaimAsync());
        Assert.Equal("onboarding.start", arrival.Action);
        Assert.Equal(IncomingMessage.ArrivalValue, arrival.Values[IncomingMessage.ValueField]);
        Assert.StartsWith(locale[..2], arrival.Person.Language, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("it-IT", "Ciao")]
    [InlineData("en-US", "Hello")]
    [InlineData("de-DE", "Ciao")]
    public async Task Added_to_a_channel_it_says_hello_once(string locale, string hello)
    {
        await PostAsync(Samples.Channel("installationUpdate", "1", new JsonObject { ["action"] = "add", ["locale"] = locale }));
        await PostAsync(Samples.Channel("installationUpdate", "2", new JsonObject { ["action"] = "add", ["locale"] = locale }));

        Assert.StartsWith(hello, Assert.Single(await Host.ClaimRepliesAsync()).Reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_else_who_joins_is_not_welcomed()
    {
        await PostAsync(Samples.Channel("conversationUpdate", "2", new JsonObject { ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "29:bea" }) }));

        Assert.Empty(await Host.ClaimRepliesAsync());
    }

    [Fact]
    public async Task Taken_out_it_forgets_the_conversation_and_installed_again_it_starts_anew()
    {
        await PostAsync(Installed("add", "1", "it-IT"));
        await PostAsync(Samples.Message("2", "ciao"));
        var conversation = new Conversation("teams", $"{TeamsHost.Tenant}/a:1xHtest", "");
        var transcript = Host.Services.GetRequiredService<Transcript>();
        await transcript.KeepAsync("post", conversation, new Reply("detto"), default);
        Assert.NotEmpty(await transcript.ReadAsync(conversation, 10, default));
        await PostAsync(Samples.Personal("installationUpdate", "3", new JsonObject { ["action"] = "remove" }));

        Assert.Empty(await transcript.ReadAsync(conversation, 10, default));
        Assert.Empty(await Host.ClaimAsync());
        Assert.Empty(await Host.ClaimRepliesAsync());
        Assert.Null(await FindAsync());

        await PostAsync(Installed("add", "4", "it-IT"));
        Assert.Single(await Host.ClaimAsync());
    }

    [Theory]
    [InlineData("installationUpdate", "conversationUpdate")]
    [InlineData("conversationUpdate", "installationUpdate")]
    public async Task The_second_word_of_being_taken_out_does_not_bring_back_what_the_first_erased(string first, string second)
    {
        await PostAsync(Installed("add", "1", "it-IT"));
        var gone = new JsonObject { ["action"] = "remove", ["membersRemoved"] = new JsonArray(new JsonObject { ["id"] = $"28:{TeamsHost.AppId}" }) };

        await PostAsync(Samples.Personal(first, "2", gone));
        await PostAsync(Samples.Personal(second, "3", gone));

        Assert.Null(await FindAsync());
    }

    [Fact]
    public async Task An_upgrade_of_the_app_forgets_nothing_and_says_nothing()
    {
        await PostAsync(Installed("add", "1", "it-IT"));
        Assert.Single(await Host.ClaimAsync());

        await PostAsync(Installed("remove-upgrade", "2", "it-IT"));
        await PostAsync(Installed("add-upgrade", "3", "it-IT"));

        Assert.NotNull(await FindAsync());
        Assert.Empty(await Host.ClaimAsync());
        Assert.Empty(await Host.ClaimRepliesAsync());
    }

    [Fact]
    public async Task Somebody_else_who_leaves_takes_nothing_with_them()
    {
        await PostAsync(Installed("add", "1", "it-IT"));

        await PostAsync(Samples.Personal("conversationUpdate", "2", new JsonObject { ["membersRemoved"] = new JsonArray(new JsonObject { ["id"] = "29:bea" }) }));

        Assert.NotNull(await FindAsync());
    }

    [Fact]
    public async Task Taken_out_of_a_team_it_forgets_its_threads_and_no_other_channel()
    {
        var references = Host.Services.GetRequiredService<ConversationReferences>();
        await PostAsync(Samples.Channel("message", "1", new JsonObject { ["text"] = "a" }));
        await PostAsync(Samples.Channel("message", "2", new JsonObject { ["text"] = "b" }, "19:LydFtest@thread.tacv2X"));

        await PostAsync(Samples.Channel("installationUpdate", "3", new JsonObject { ["action"] = "remove" }, "19:LydFtest@thread.tacv2"));

        Assert.Null(await references.FindAsync($"{TeamsHost.Tenant}/19:LydFtest@thread.tacv2;messageid=1776390257332", default));
        Assert.NotNull(await references.FindAsync($"{TeamsHost.Tenant}/19:LydFtest@thread.tacv2X;messageid=2", default));
        Assert.Equal("b", Assert.Single(await Host.ClaimAsync()).Text);
    }

    [Theory]
    [InlineData("messageReaction")]
    [InlineData("messageUpdate")]
    [InlineData("messageDelete")]
    [InlineData("typing")]
    [InlineData("endOfConversation")]
    [InlineData("trace")]
    public async Task What_needs_no_answer_gets_none(string type)
    {
        Assert.Equal(202, (await PostAsync(Samples.Personal(type, "f:1", new JsonObject { ["text"] = "x", ["reactionsAdded"] = new JsonArray(new JsonObject { ["type"] = "like" }) }))).Status);

        Assert.Empty(await Host.ClaimAsync());
        Assert.Empty(await Host.ClaimRepliesAsync());
    }

    [Fact]
    public async Task A_new_service_address_is_the_one_to_use()
    {
        await PostAsync(Samples.Message("1", "uno"));
        var place = (await Host.ClaimAsync())[0].Conversation;
        var stale = place with { Address = (TeamsAddress.Of(place) with { ServiceUrl = "http://127.0.0.1:1/old/" }).ToString() };

        await Host.Services.GetRequiredService<Bot.Messages.IChannel>().SendAsync(stale, new Bot.Messages.Reply("promemoria"), "k", default);

        Assert.StartsWith("/emea/", Assert.Single(Connector.Calls).Path, StringComparison.Ordinal);
    }

    private Task<ConversationReference?> FindAsync() =>
        Host.Services.GetRequiredService<ConversationReferences>().FindAsync($"{TeamsHost.Tenant}/a:1xHtest", default);

    private static JsonObject Installed(string action, string id, string locale) =>
        Samples.Personal("installationUpdate", id, new JsonObject { ["action"] = action, ["locale"] = locale });
}
