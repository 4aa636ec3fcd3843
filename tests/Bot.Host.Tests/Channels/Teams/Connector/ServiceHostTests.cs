using System.Net;
using Bot.Host.Channels.Teams.Connector;
using Bot.Host.Channels.Teams.Settings;

namespace Bot.Host.Tests.Channels.Teams.Connector;

/// <summary>Where the bot may send its own token (protocol, sections 3.8 and 3.9).</summary>
public sealed class ServiceHostTests
{
    private static readonly ServiceHosts Hosts = new(TeamsPresets.Fill(new TeamsOptions()));

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/99999999-8888-7777-6666-555555555555/")]
    [InlineData("https://SMBA.TrafficManager.net/teams")]
    [InlineData("https://europe.botframework.com/")]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/teams")]
    [InlineData("https://smba.infra.gov.teams.microsoft.us/teams")]
    public void Microsofts_own_addresses_are_allowed(string url) => Assert.True(Hosts.Allows(url, isLocalCaller: false));

    [Theory]
    [InlineData("https://127.0.0.1/")]
    [InlineData("https://localhost/")]
    [InlineData("https://[::1]/")]
    [InlineData("https://[::ffff:127.0.0.1]/")]
    [InlineData("https://2130706433/")]
    [InlineData("https://0x7f.1/")]
    [InlineData("https://10.0.0.5/")]
    [InlineData("https://192.168.1.1/")]
    [InlineData("https://172.16.0.1/")]
    [InlineData("https://169.254.169.254/metadata/")]
    [InlineData("https://[fd00::1]/")]
    [InlineData("https://evil.trafficmanager.net/")]
    [InlineData("https://botframework.com.evil.example/")]
    [InlineData("https://evilbotframework.com/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/")]
    [InlineData("https://smba.trafficmanager.net./")]
    [InlineData("https://smba.trafficmanager.net@evil.example/")]
    [InlineData("https://evil.example\\@smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net:444/")]
    [InlineData("http://smba.trafficmanager.net/")]
    [InlineData("ftp://smba.trafficmanager.net/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://smba.trafficmanager.net/?to=evil")]
    [InlineData("https://smba.trafficmanager.net/#evil")]
    [InlineData("https://ѕmba.trafficmanager.net/")]
    [InlineData("//smba.trafficmanager.net/")]
    [InlineData("")]
    public void Everything_else_is_not(string url)
    {
        Assert.False(Hosts.Allows(url, isLocalCaller: false));
    }

    [Fact]
    public void A_local_client_is_answered_on_this_machine_and_nowhere_else()
    {
        Assert.True(Hosts.Allows("http://localhost:56150/_connector", isLocalCaller: true));
        Assert.False(Hosts.Allows("https://smba.trafficmanager.net/emea/", isLocalCaller: true));
    }

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("10.1.2.3", true)]
    [InlineData("172.31.255.255", true)]
    [InlineData("172.32.0.1", false)]
    [InlineData("192.168.0.1", true)]
    [InlineData("169.254.169.254", true)]
    [InlineData("100.64.0.1", true)]
    [InlineData("0.0.0.0", true)]
    [InlineData("224.0.0.1", true)]
    [InlineData("::1", true)]
    [InlineData("fe80::1", true)]
    [InlineData("fd12::1", true)]
    [InlineData("::ffff:10.0.0.1", true)]
    [InlineData("20.1.2.3", false)]
    [InlineData("2603:1026::1", false)]
    public void A_name_that_leads_into_a_private_network_is_not_followed(string address, bool isPrivate) =>
        Assert.Equal(isPrivate, TeamsHttp.IsPrivate(IPAddress.Parse(address)));
}
