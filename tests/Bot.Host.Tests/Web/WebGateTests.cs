using System.Net;
using Bot.Host.Commands;
using Bot.Host.Tests.Channels.WebChat;
using Bot.Host.Web.Access;
using Bot.Messages;
using Bot.Storage;

namespace Bot.Host.Tests.Web;

/// <summary>Who comes in at the web door.</summary>
public sealed class WebGateTests
{
    private const string Key = "--WebChat:SigningKey=0123456789abcdef0123456789abcdef";

    private static readonly object Hello = new { conversation = "c", text = "help" };

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-origin", HttpStatusCode.OK)]
    [InlineData("Origin", "https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "null", HttpStatusCode.Forbidden)]
    [InlineData("Host", "evil.example", HttpStatusCode.Forbidden)]
    [InlineData("X-Forwarded-For", "192.0.2.1", HttpStatusCode.Forbidden)]
    public async Task On_this_machine_only_this_machine_and_our_own_page_come_in(string header, string value, HttpStatusCode expected)
    {
        await using var host = await RunningHost.StartAsync();

        var response = await host.Client.SayAsync(Hello, request => request.Headers.TryAddWithoutValidation(header, value));

        Assert.Equal(expected, response.StatusCode);
    }

    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://*:0")]
    [InlineData("http://127.0.0.1:0;http://[::]:0")]
    [InlineData("http://bot.example.org:0")]
    public async Task Beyond_this_machine_the_host_refuses_to_start_without_a_sign_in(string urls)
    {
        var error = new StringWriter();
        var before = Console.Error;
        Console.SetError(error);
        try
        {
            var code = await CommandLine.RunAsync(["serve", $"--urls={urls}", "--Storage:ConnectionString=Data Source=:memory:", "--Logging:LogLevel:Default=None"]);

            Assert.Equal(1, code);
            Assert.Single(error.ToString().Trim().Split('\n'));
            Assert.Contains("WebChat:SigningKey", error.ToString(), StringComparison.Ordinal);
        }
        finally
        {
            Console.SetError(before);
        }
    }

    [Theory]
    [InlineData("--WebChat:DangerouslyAllowAnonymous=true", HttpStatusCode.OK)]
    [InlineData("--WebChat:Enabled=false", HttpStatusCode.NotFound)]
    [InlineData(Key, HttpStatusCode.Unauthorized)]
    [InlineData("--WebChat:TrustedProxy:IdentityHeader=X-Forwarded-User", HttpStatusCode.Unauthorized)]
    public async Task Beyond_this_machine_it_starts_once_a_setting_says_who_may_use_it(string setting, HttpStatusCode stranger)
    {
        await using var host = await RunningHost.StartAsync("--urls=http://0.0.0.0:0", setting);

        var response = await host.Client.SayAsync(Hello);

        Assert.Equal(stranger, response.StatusCode);
    }

    [Fact]
    public async Task A_proxy_says_who_somebody_is_from_its_own_address_only()
    {
        await using var here = await RunningHost.StartAsync("--WebChat:TrustedProxy:IdentityHeader=X-Forwarded-User");
        await using var elsewhere = await RunningHost.StartAsync("--WebChat:TrustedProxy:IdentityHeader=X-Forwarded-User", "--WebChat:TrustedProxy:Addresses:0=192.0.2.0/24");

        void AsAda(HttpRequestMessage request) => request.Headers.Add("X-Forwarded-User", "ada@example.org");
        Assert.Equal(HttpStatusCode.OK, (await here.Client.SayAsync(Hello, AsAda)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await elsewhere.Client.SayAsync(Hello, AsAda)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await here.Client.SayAsync(new { conversation = "c", text = "help", person = new { id = "somebody-else" } }, AsAda)).StatusCode);
    }

    [Fact]
    public async Task The_groups_that_a_proxy_names_decide_the_role_and_without_them_it_is_gone()
    {
        var content = Directory.CreateTempSubdirectory("accordo-groups-").FullName;
        await File.WriteAllTextAsync(Path.Combine(content, "partnership.json"), """{"name":{"it":"Prova","en":"Trial"},"timeZone":"Europe/Rome","roles":{"coordinator":["group:lab-heads"]}}""");
        await using var host = await RunningHost.StartAsync($"--Partnership:Path={content}", "--WebChat:TrustedProxy:IdentityHeader=X-Forwarded-User", "--WebChat:TrustedProxy:GroupsHeader=X-Forwarded-Groups");

        Assert.DoesNotContain("\"outcome\":\"declined\"", await AskAsync("staff, Lab-Heads"), StringComparison.Ordinal);
        Assert.Contains("\"outcome\":\"declined\"", await AskAsync("staff"), StringComparison.Ordinal);

        async Task<string> AskAsync(string groups) => await (await host.Client.SayAsync(new { conversation = "c", text = "all requests" }, request =>
        {
            request.Headers.Add("X-Forwarded-User", "bruno@example.org");
            request.Headers.Add("X-Forwarded-Groups", groups);
        })).Content.ReadAsStringAsync();
    }

    [Fact]
    public async Task The_link_of_somebody_in_Slack_opens_the_web_chat_as_the_same_person()
    {
        await using var host = await RunningHost.StartAsync(Key, "--WebChat:PublicUrl=https://bot.example.org");
        var link = host.Get<IWebLinks>().LinkFor(new Person("slack:T1:U1", "Ada"));

        await host.Client.GetAsync(new Uri(link!.PathAndQuery, UriKind.Relative));
        await host.Client.SayAsync(Hello);

        Assert.Equal("bot.example.org", link.Host);
        await using var connection = await host.Get<Database>().ConnectAsync(default);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT person FROM conversation_states";
        Assert.Equal("slack:T1:U1", await command.ExecuteScalarAsync());
    }

    [Fact]
    public async Task A_signed_link_lets_its_person_in_and_a_forged_one_nobody()
    {
        await using var host = await RunningHost.StartAsync(Key);
        using var forger = host.NewBrowser();
        var path = host.Get<SignedLinks>().PathFor(new Visitor("link.T1.U1", "Ada"));

        var entered = await host.Client.GetAsync(new Uri(path, UriKind.Relative));
        var forged = await forger.GetAsync(new Uri(path[..^3] + "AAA", UriKind.Relative));

        Assert.Equal(HttpStatusCode.Redirect, entered.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await host.Client.SayAsync(Hello)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, forged.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await forger.SayAsync(Hello)).StatusCode);
    }
}
