using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Bot.LoadGen.Platform;

namespace Bot.LoadGen.Subjects;

/// <summary>Everything that is measured in one run: the floors, the peers, and Accordo.</summary>
/// <param name="root">The repository.</param>
/// <param name="scratch">A folder for databases and logs.</param>
/// <param name="platformPort">Where the fake platforms listen.</param>
internal sealed class SubjectList(string root, string scratch, int platformPort)
{
    private readonly string slackApi = $"http://127.0.0.1:{platformPort}/api/";

    /// <summary>The subjects, floors first; what is not installed is left out with its reason.</summary>
    /// <param name="publicKeyFile">The open half of the connector's key.</param>
    /// <param name="before">Another publish of the product, to compare with; empty for none.</param>
    public IEnumerable<Subject> All(string publicKeyFile, string before)
    {
        var floor = Program("floor", Path.Combine(root, "bench/Floor/bin/Release/net10.0/Floor.dll"));
        floor.Environment["JWT_PUBLIC_KEY"] = publicKeyFile;
        yield return new Subject("f1", floor, "/f1", false);
        yield return new Subject("f2", floor, "/f2", false) { Floor = "f1", HasToken = true };
        yield return new Subject("f3", floor, "/f3", false) { Floor = "f1", HasToken = true };
        yield return new Subject("s1", floor, "/s1", true);
        foreach (var peer in Peers())
        {
            yield return peer;
        }

        var accordo = Accordo("accordo");
        yield return new Subject("teams", accordo, "/api/messages", false) { Floor = "f1", HasToken = true };
        yield return new Subject("slack", accordo, "/slack/events", true) { Floor = "s1" };
        if (before.Length > 0)
        {
            var earlier = Accordo("accordo-before", Path.GetFullPath(Path.Combine(before, "accordo.dll")));
            yield return new Subject("teams-before", earlier, "/api/messages", false) { Floor = "f1", HasToken = true };
            yield return new Subject("slack-before", earlier, "/slack/events", true) { Floor = "s1" };
        }

        var forgetful = Accordo("accordo-every-token");
        forgetful.Environment["Teams__RememberTokens"] = "false";
        yield return new Subject("teams-every-token", forgetful, "/api/messages", false) { Floor = "f1", HasToken = true };
        var door = Accordo("door", Path.Combine(AppContext.BaseDirectory, "LoadGen.dll"), "door");
        yield return new Subject("teams-door", door, "/api/messages", false) { Floor = "f1", HasToken = true, IsDoor = true };
        yield return new Subject("slack-door", door, "/slack/events", true) { Floor = "s1", IsDoor = true };
    }

    private IEnumerable<Subject> Peers()
    {
        var folder = Path.Combine(root, "bench/LoadGen/peers");
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            Console.WriteLine("without the peers: run npm ci in bench/LoadGen/peers");
            yield break;
        }

        yield return new Subject("agents-js", Node("agents-js", Path.Combine(folder, "agents-echo.js")), "/api/messages", false) { Floor = "f1" };
        yield return new Subject("bolt", Node("bolt", Path.Combine(folder, "bolt-echo.js")), "/slack/events", true) { Floor = "s1" };
    }

    private Server Node(string name, string script) => new(name, ["node", script], FreePort())
    {
        Environment = { ["SLACK_API"] = slackApi },
        Folder = scratch,
    };

    private Server Accordo(string name, string? program = null, params string[] arguments)
    {
        var server = Program(name, [program ?? Published(), .. arguments]);
        foreach (var (key, value) in new Dictionary<string, string>
        {
            ["Storage__ConnectionString"] = $"Data Source={Path.Combine(scratch, name + ".db")}",
            ["Partnership__Path"] = Path.Combine(root, "partnership"),
            ["Logging__LogLevel__Default"] = "Warning",
            ["WebChat__Enabled"] = "false",
            ["Teams__AppId"] = TokenIssuer.AppId,
            ["Teams__TenantId"] = "72f988bf-86f1-41af-91ab-2d7cd011db47",
            ["Teams__ClientSecret"] = "never sent to this machine",
            ["Teams__OpenIdMetadataUrl"] = $"http://127.0.0.1:{platformPort}/metadata",
            ["Teams__AllowedServiceHosts__0"] = "127.0.0.1",
            ["Teams__SendsPerSecondPerTenant"] = "0",
            ["Teams__SendsPerSecondPerConversation"] = "0",
            ["Slack__BotToken"] = "xoxb-perf",
            ["Slack__SigningSecret"] = Events.SlackEvent.Secret,
            ["Slack__ApiBaseUrl"] = slackApi,
            ["Slack__PostsPerSecond"] = "0",
        })
        {
            server.Environment[key] = value;
        }

        return server;
    }

    // As people run it: published, compiled ahead of time. The build's own output is the next best.
    private string Published() => Path.Combine(root, "artifacts/accordo/accordo.dll") is var published && File.Exists(published)
        ? published
        : Path.Combine(root, "src/Bot.Host/bin/Release/net10.0/accordo.dll");

    private Server Program(string name, params string[] arguments)
    {
        var port = FreePort();
        return new Server(name, ["dotnet", .. arguments], port)
        {
            // Development, because only there a service on this machine is let in.
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development", ["SLACK_API"] = slackApi,
                ["ASPNETCORE_URLS"] = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"),
                ["Urls"] = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"),
            },
            Folder = scratch,
        };
    }

    private static int FreePort()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }
}
