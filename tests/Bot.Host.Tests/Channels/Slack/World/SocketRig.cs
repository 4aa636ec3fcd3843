using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.Slack.World;

/// <summary>The Slack channel in Socket Mode, with the other side of its sockets.</summary>
internal static class SocketRig
{
    /// <summary>Settings of Socket Mode with one socket, and no door over HTTP.</summary>
    public static (string Key, string Value)[] Settings => [("Slack:AppToken", "xapp-test"), ("Slack:SocketConnections", "1"), ("Slack:SigningSecret", "")];

    /// <summary>Lets a fake Slack say where to connect.</summary>
    public static void Open(FakeSlack slack, SocketServer server)
    {
        slack.Sockets = server.AcceptAsync;
        for (var i = 0; i < 20; i++)
        {
            slack.Tell("apps.connections.open", _ => new FakeAnswer(new JsonObject { ["ok"] = true, ["url"] = $"ws://{slack.Address.Authority}/link?ticket=secret" }.ToJsonString()));
        }
    }

    /// <summary>Starts the channel against a server.</summary>
    public static Task<SlackWorld> StartAsync(SocketServer server, Action<IServiceCollection>? services = null, params (string Key, string Value)[] settings) =>
        SlackWorld.StartAsync(services, slack => Open(slack, server), [.. Settings.ExceptBy(settings.Select(setting => setting.Key), setting => setting.Key), .. settings]);
}
