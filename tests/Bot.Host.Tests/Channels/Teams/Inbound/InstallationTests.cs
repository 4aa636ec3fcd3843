using System.Text.Json.Nodes;
using Bot.Host.Channels.Teams;
using Bot.Host.Tests.Channels.Teams.Rig;
using Bot.Messages;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.Teams.Inbound;

/// <summary>The bot comes, and everything else that happens around it (protocol, section 1.4).</summary>
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

    [Fact]
    public async Task The_half_of_an_installation_that_names_no_language_waits_for_the_other_half()
    {
        var nameless = Samples.Personal("conversationUpdate", "2", new JsonObject { ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = $"28:{TeamsHost.AppId}" }), ["locale"] = null, ["entities"] = null });
        var first = PostAsync(nameless);
        await PostAsync(Installed("add", "1", "en-US"));
        Assert.Equal(202, (await first).Status);

        Assert.Equal("en", Assert.Single(await Host.ClaimAsync()).Person.Language);
    }

    [Fact]
    public async Task The_half_that_names_no_language_welcomes_where_the_other_does_not_come()
    {
        await PostAsync(Samples.Personal("conversationUpdate", "2", new JsonObject { ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = $"28:{TeamsHost.AppId}" }), ["locale"] = null, ["entities"] = null }));

        Assert.Single(await Host.ClaimAsync());
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
    public async Task Two_channels_that_tell_of_the_same_team_bring_one_hello()
    {
        await PostAsync(Samples.Channel("installationUpdate", "1", new JsonObject { ["action"] = "add" }, "19:Team@thread.tacv2"));
        await PostAsync(Samples.Channel("conversationUpdate", "2", new JsonObject { ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = $"28:{TeamsHost.AppId}" }) }, "19:LydFtest@thread.tacv2"));

        Assert.Single(await Host.ClaimRepliesAsync());
    }

    [Fact]
    public async Task Somebody_else_who_joins_is_not_welcomed()
    {
        await PostAsync(Samples.Channel("conversationUpdate", "2", new JsonObject { ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "29:bea" }) }));

        Assert.Empty(await Host.ClaimRepliesAsync());
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

    private static JsonObject Installed(string action, string id, string locale) =>
        Samples.Personal("installationUpdate", id, new JsonObject { ["action"] = action, ["locale"] = locale });
}
