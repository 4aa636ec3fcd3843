using System.Text.Json.Nodes;
using Bot.Messages;

namespace Bot.Host.Tests.Channels.Teams.Rig;

/// <summary>Tests that talk with the bot through its Teams door, with a connector on this machine.</summary>
public abstract class TeamsTests : IAsyncLifetime
{
    /// <summary>Where replies go.</summary>
    private protected FakeConnector Connector { get; private set; } = null!;

    /// <summary>The bot.</summary>
    private protected TeamsHost Host { get; private set; } = null!;

    private protected TestKey Key { get; } = new("k1", "msteams");

    /// <summary>Changes what the bot is made of.</summary>
    private protected virtual TeamsHostOptions Options(TeamsHostOptions options) => options;

    private Issuer Issuer { get; set; } = null!;

    public async Task InitializeAsync()
    {
        Connector = await FakeConnector.StartAsync();
        Issuer = await Issuer.StartAsync(Key);
        var settings = TeamsHost.Settings(Issuer);
        settings["Teams:AllowedServiceHosts:0"] = "127.0.0.1";
        settings["Teams:SendsPerSecondPerConversation"] = "0";
        Host = await TeamsHost.StartAsync(Options(new TeamsHostOptions(settings)));
    }

    public async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        await Issuer.DisposeAsync();
        await Connector.DisposeAsync();
    }

    /// <summary>Posts an activity whose replies come to the connector.</summary>
    private protected Task<(int Status, JsonNode? Body)> PostAsync(JsonObject activity)
    {
        activity["serviceUrl"] = Connector.Url;
        return Host.PostAsync(activity, Key);
    }

    /// <summary>Posts a message and takes it out of the inbox.</summary>
    private protected async Task<IncomingMessage> ReceiveAsync(JsonObject activity)
    {
        Assert.Equal(202, (await PostAsync(activity)).Status);
        return Assert.Single(await Host.ClaimAsync());
    }
}
