using Bot.Host.Channels.Slack.Install;
using Bot.Host.Tests.Channels.Slack.World;
using Bot.Intents;
using Bot.Storage;
using Dapper;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.Slack.Events;

/// <summary>Whoever removes Accordo from a workspace leaves nothing behind that was said there.</summary>
public sealed class InstallationReceiverTests
{
    private const string Uninstalled = """{"type":"app_uninstalled"}""";
    private const string Revoked = """{"type":"tokens_revoked","tokens":{"oauth":[],"bot":["U0BOT"]}}""";

    private static int events;

    private static readonly (string, string)[] Installing =
        [("Slack:BotToken", ""), ("Slack:ClientId", "1.2"), ("Slack:ClientSecret", "client-secret"), ("PublicUrl", "https://accordo.example.org")];

    [Theory]
    [InlineData(Uninstalled, Revoked)]
    [InlineData(Revoked, Uninstalled)]
    [InlineData(Uninstalled, Uninstalled)]
    public async Task A_workspace_that_removes_the_app_is_erased_and_no_other(string first, string second)
    {
        await using var world = await SlackWorld.StartAsync(services => services.AddHandler<EchoHandler>(EchoHandler.Intent).AddHandler<EchoHandler>(EchoHandler.Form), Installing);
        foreach (var team in new[] { "T7", "T77" })
        {
            await world.Services.GetRequiredService<SlackWorkspaces>().KeepAsync(new SlackWorkspace(team, $"xoxb-{team}") { BotUser = "U0BOT" }, default);
            await SayAsync(world, team, "modulo");
        }

        await world.Slack.WaitForAsync("chat.postMessage", 2);
        await UntilAsync(async () => (await TracesAsync(world, "T77")).Count == 4);

        await EventAsync(world, "T7", first);
        await EventAsync(world, "T7", second);

        Assert.Empty(await TracesAsync(world, "T7"));
        Assert.Equal(["channel_memory", "conversation_states", "inbox", "outbox"], await TracesAsync(world, "T77"));
        Assert.Empty(world.Slack.Of("auth.test"));
    }

    [Fact]
    public async Task A_workspace_whose_token_was_found_dead_is_erased_when_its_removal_is_told()
    {
        await using var world = await SlackWorld.StartAsync(services => services.AddHandler<EchoHandler>(EchoHandler.Intent), Installing);
        await world.Services.GetRequiredService<SlackWorkspaces>().KeepAsync(new SlackWorkspace("T7", "xoxb-T7") { BotUser = "U0BOT" }, default);
        world.Slack.Tell("chat.postMessage", """{"ok":false,"error":"account_inactive"}""");
        await SayAsync(world, "T7", "eco");
        await UntilAsync(async () => !await world.Services.GetRequiredService<SlackWorkspaces>().IsInstalledAsync("T7", default));

        await EventAsync(world, "T7", Uninstalled);

        Assert.Empty(await TracesAsync(world, "T7"));
    }

    [Fact]
    public async Task A_token_of_the_settings_that_is_taken_back_erases_nothing_and_a_removal_does()
    {
        await using var world = await SlackWorld.StartAsync(services => services.AddHandler<EchoHandler>(EchoHandler.Intent));
        await SayAsync(world, "T1", "eco");
        await world.Slack.WaitForAsync("chat.postMessage");

        await EventAsync(world, "T1", Revoked);
        Assert.NotEmpty(await TracesAsync(world, "T1"));
        await EventAsync(world, "T1", Uninstalled);
        Assert.Empty(await TracesAsync(world, "T1"));
    }

    private static Task SayAsync(SlackWorld world, string team, string text) => EventAsync(
        world, team, $$"""{"type":"message","channel_type":"im","channel":"D{{team}}","user":"U2","text":"{{text}}","ts":"1531420617.000100"}""");

    private static async Task EventAsync(SlackWorld world, string team, string @event) =>
        (await world.PostAsync($$"""{"type":"event_callback","team_id":"{{team}}","event_id":"Ev{{Interlocked.Increment(ref events)}}","event":{{@event}}}""")).EnsureSuccessStatusCode();

    /// <summary>The tables that still hold something of a workspace.</summary>
    private static async Task<IReadOnlyList<string>> TracesAsync(SlackWorld world, string team)
    {
        var found = new List<string>();
        await using var connection = await world.Services.GetRequiredService<Database>().ConnectAsync(default);
        foreach (var (table, column, start) in ((string, string, string)[])
            [("channel_memory", "key", $"team:{team}:"), ("conversation_states", "conversation", $"slack:{team}/"), ("inbox", "conversation", $"slack:{team}/"), ("outbox", "conversation", $"slack:{team}/")])
        {
            if (await connection.ExecuteScalarAsync<long>($"SELECT count(*) FROM {table} WHERE substr({column}, 1, {start.Length}) = @start", new { start }) > 0)
            {
                found.Add(table);
            }
        }

        return found;
    }

    private static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        for (var i = 0; i < 1500 && !await isSo(); i++)
        {
            await Task.Delay(20);
        }

        Assert.True(await isSo());
    }
}
