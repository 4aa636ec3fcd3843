using System.Text.Json.Nodes;
using Bot.Host.Channels.Teams;
using Bot.Host.Tests.Channels.Teams.Rig;
using Bot.Messages;
using Bot.Storage;
using Bot.Storage.Transcripts;
using Dapper;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.Teams.Inbound;

/// <summary>The bot is taken out, and what is kept of the place goes with it (protocol, section 1.4).</summary>
public sealed class RemovalTests : TeamsTests
{
    private const string Team = "19:Team@thread.tacv2";
    private const string OtherTeam = "19:Other@thread.tacv2";
    private const string First = "19:First@thread.tacv2";
    private const string Second = "19:Second@thread.tacv2";
    private const string Elsewhere = "19:FirstButElsewhere@thread.tacv2";

    private ConversationReferences References => Host.Services.GetRequiredService<ConversationReferences>();

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

    [Theory]
    [InlineData("installationUpdate", Second, Team, null)]
    [InlineData("conversationUpdate", Team, Team, "teamMemberRemoved")]
    [InlineData("conversationUpdate", Team, Team, "teamHardDeleted")]
    [InlineData("installationUpdate", Second, null, null)]
    [InlineData("conversationUpdate", Team, null, null)]
    public async Task Taken_out_of_a_team_it_forgets_every_channel_of_the_team_and_of_no_other(string type, string place, string? named, string? eventType)
    {
        await TalkAsync();

        var isHardDeleted = eventType == "teamHardDeleted";
        await PostAsync(Channel(type, "9", new JsonObject
        {
            ["action"] = "remove",
            ["membersRemoved"] = isHardDeleted ? new JsonArray() : new JsonArray(new JsonObject { ["id"] = $"28:{TeamsHost.AppId}" }),
        }, place, named, eventType));

        Assert.Null(await FindAsync($"{First};messageid=1"));
        Assert.Null(await FindAsync($"{Second};messageid=2"));
        Assert.NotNull(await FindAsync($"{Elsewhere};messageid=3"));
        Assert.NotNull(await FindAsync("a:1xHtest"));
        Assert.Equal(["tre", "quattro"], (await Host.ClaimAsync()).Select(message => message.Text).Order(StringComparer.Ordinal).Reverse());
        Assert.Empty(await TranscriptAsync($"{First};messageid=1"));
    }

    [Fact]
    public async Task Taken_out_of_a_team_it_posts_no_introduction_there_and_answers_who_asked_there_directly()
    {
        await TalkAsync();
        await KeepPlaceAsync(First);
        await NoteQuestionAsync("Q-2026-0001", $"{Second};messageid=2");
        await NoteQuestionAsync("Q-2026-0002", $"{Elsewhere};messageid=3");

        await PostAsync(Channel("conversationUpdate", "9", new JsonObject { ["membersRemoved"] = new JsonArray(new JsonObject { ["id"] = $"28:{TeamsHost.AppId}" }) }, Team, Team, "teamMemberRemoved"));

        Assert.Equal(["Q-2026-0001|", $"Q-2026-0002|{Elsewhere}"], await AddressesAsync());
    }

    [Fact]
    public async Task A_team_is_welcomed_again_when_it_installs_the_bot_anew()
    {
        await PostAsync(Channel("installationUpdate", "1", new JsonObject { ["action"] = "add" }, First, Team));
        Assert.Single(await Host.ClaimRepliesAsync());
        await PostAsync(Channel("installationUpdate", "2", new JsonObject { ["action"] = "remove" }, Team, Team));

        await PostAsync(Channel("installationUpdate", "3", new JsonObject { ["action"] = "add" }, First, Team));

        Assert.Single(await Host.ClaimRepliesAsync());
    }

    [Fact]
    public async Task Taken_out_of_one_shared_channel_it_forgets_that_channel_alone()
    {
        await TalkAsync();

        await PostAsync(Channel("conversationUpdate", "9", new JsonObject { ["membersRemoved"] = new JsonArray(new JsonObject { ["id"] = $"28:{TeamsHost.AppId}" }) }, First, Team, "channelMemberRemoved"));

        Assert.Null(await FindAsync($"{First};messageid=1"));
        Assert.NotNull(await FindAsync($"{Second};messageid=2"));
    }

    [Fact]
    public async Task Taken_out_of_a_group_chat_it_forgets_that_chat_alone()
    {
        await TalkAsync();
        await PostAsync(Group("message", "5", new JsonObject { ["text"] = "cinque" }));
        Assert.NotNull(await FindAsync("19:group@thread.v2"));

        await PostAsync(Group("installationUpdate", "6", new JsonObject { ["action"] = "remove" }));

        Assert.Null(await FindAsync("19:group@thread.v2"));
        Assert.NotNull(await FindAsync($"{First};messageid=1"));
    }

    [Fact]
    public async Task A_chat_that_the_bot_opened_itself_is_the_same_chat()
    {
        await PostAsync(Samples.Message("1", "ciao"));
        var opened = new Conversation("teams", $"{TeamsHost.Tenant}/29:1cgAda", "");
        await Host.Services.GetRequiredService<Transcript>().KeepAsync("post", opened, new Reply("promemoria"), default);

        await PostAsync(Samples.Personal("installationUpdate", "2", new JsonObject { ["action"] = "remove" }));

        Assert.Empty(await Host.Services.GetRequiredService<Transcript>().ReadAsync(opened, 10, default));
    }

    private async Task TalkAsync()
    {
        await PostAsync(Channel("message", "1", new JsonObject { ["text"] = "uno" }, First, Team));
        await PostAsync(Channel("message", "2", new JsonObject { ["text"] = "due" }, Second, Team));
        await PostAsync(Channel("message", "3", new JsonObject { ["text"] = "tre" }, Elsewhere, OtherTeam));
        await PostAsync(Samples.Message("4", "quattro"));
        await Host.Services.GetRequiredService<Transcript>().KeepAsync("post", new Conversation("teams", $"{TeamsHost.Tenant}/{First};messageid=1", ""), new Reply("detto"), default);
    }

    private static string Address(string place) =>
        MessageJson.Write(new Conversation("teams", $"{TeamsHost.Tenant}/{place}", "reference") { IsPrivate = false });

    private Task KeepPlaceAsync(string place) => WriteAsync("INSERT INTO introduction_places (id, conversation) VALUES ('one', @address)", new { address = Address(place) });

    private Task NoteQuestionAsync(string number, string place) => WriteAsync(
        """
        INSERT INTO questions (number, leader, asker, asker_name, conversation, text, language, topic, state, owner, times, answer, answered_by, version, created, changed)
        VALUES (@number, @number, 'teams:ada', 'Ada', @address, 'quando?', 'it', '', 'open', '', 1, '', '', 1, 1, 1)
        """,
        new { number, address = Address(place) });

    private Task WriteAsync(string sql, object values) => Host.Services.GetRequiredService<Database>().WriteAsync(transaction => transaction.Connection!.ExecuteAsync(sql, values, transaction), default);

    // The place of introductions, if there is one, then each question with the room it was asked in.
    private async Task<IReadOnlyList<string>> AddressesAsync()
    {
        await using var connection = await Host.Services.GetRequiredService<Database>().ConnectAsync(default);
        var all = await connection.QueryAsync<(string Number, string Address)>("SELECT id, conversation FROM introduction_places UNION ALL SELECT number, conversation FROM (SELECT number, conversation FROM questions ORDER BY number) AS asked");
        return [.. all.Select(entry => $"{entry.Number}|{(entry.Address.Length == 0 ? "" : MessageJson.Read<Conversation>(entry.Address).Id.Split('/')[1].Split(';')[0])}")];
    }

    private Task<ConversationReference?> FindAsync(string place = "a:1xHtest") => References.FindAsync($"{TeamsHost.Tenant}/{place}", default);

    private Task<IReadOnlyList<TranscriptEntry>> TranscriptAsync(string place) =>
        Host.Services.GetRequiredService<Transcript>().ReadAsync(new Conversation("teams", $"{TeamsHost.Tenant}/{place}", ""), 10, default);

    private static JsonObject Channel(string type, string id, JsonObject more, string place, string? team, string? eventType = null)
    {
        var data = new JsonObject { ["tenant"] = new JsonObject { ["id"] = TeamsHost.Tenant } };
        if (team is not null)
        {
            data["team"] = new JsonObject { ["id"] = team };
        }

        if (eventType is not null)
        {
            data["eventType"] = eventType;
        }

        more["channelData"] = data;
        return Samples.Channel(type, id, more, place);
    }

    private static JsonObject Group(string type, string id, JsonObject more)
    {
        more["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = TeamsHost.Tenant } };
        more["conversation"] = new JsonObject { ["isGroup"] = true, ["conversationType"] = "groupChat", ["tenantId"] = TeamsHost.Tenant, ["id"] = "19:group@thread.v2" };
        return Samples.Personal(type, id, more);
    }

    private static JsonObject Installed(string action, string id, string locale) =>
        Samples.Personal("installationUpdate", id, new JsonObject { ["action"] = action, ["locale"] = locale });
}
