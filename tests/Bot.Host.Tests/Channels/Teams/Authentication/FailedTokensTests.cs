using System.Net;
using Bot.Host.Tests.Channels.Teams.Rig;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Host.Tests.Channels.Teams.Authentication;

/// <summary>A flood of bad tokens (protocol, section 2.8): it costs nothing, and nobody else notices.</summary>
public sealed class FailedTokensTests : IAsyncLifetime
{
    private static readonly IPAddress Attacker = IPAddress.Parse("203.0.113.7");

    private readonly TestKey key = new("k1", "msteams");
    private readonly TestKey rogue = new("k1", "msteams") { IsRogue = true };
    private readonly FakeTimeProvider clock = new(TimeProvider.System.GetUtcNow());
    private Issuer issuer = null!;
    private TeamsHost host = null!;

    [Fact]
    public async Task After_a_hundred_and_twenty_refusals_an_address_is_turned_away_unseen_and_told_when_to_come_again()
    {
        Assert.Equal(Enumerable.Repeat(401, 120), await FloodAsync(120));
        var reads = issuer.Reads;
        var lines = Lines();

        Assert.All(await FloodAsync(200), status => Assert.Equal(429, status));

        Assert.Equal(reads, issuer.Reads);
        Assert.Equal(lines, Lines());
        Assert.Single(host.Log.Lines, line => line.Contains("203.0.113.7", StringComparison.Ordinal) && line.Contains("turned away", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_flooded_address_comes_in_again_when_it_has_been_quiet()
    {
        await FloodAsync(121);
        clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(202, await PostAsync(key, Attacker));
    }

    [Fact]
    public async Task Nobody_else_is_turned_away_and_a_token_known_before_the_flood_goes_on()
    {
        var good = new TeamsRequest(key) { Remote = Attacker };
        Assert.Equal(202, (await host.PostAsync(good)).Status);
        await FloodAsync(130);

        Assert.Equal(202, await PostAsync(key, IPAddress.Parse("20.1.2.3")));
        good.Body = Samples.Message("later");
        Assert.Equal(202, (await host.PostAsync(good)).Status);

        var unseen = new TeamsRequest(key) { Remote = Attacker };
        unseen.Claims["jti"] = "not seen before";
        Assert.Equal(429, (await host.PostAsync(unseen)).Status);
    }

    [Theory]
    [InlineData("10.0.0.2", "203.0.113.7", "20.1.2.3", 202)]
    [InlineData("10.0.0.2", "203.0.113.7", "1.1.1.1, 203.0.113.7", 429)]
    [InlineData("203.0.113.7", "1.1.1.1", "1.1.1.2", 429)]
    [InlineData("2001:db8::1", "", "", 429)]
    public async Task Behind_a_proxy_of_ones_own_the_address_it_names_last_counts_and_nobody_elses_word(string remote, string flooding, string asking, int expected)
    {
        var address = IPAddress.Parse(remote);
        await FloodAsync(130, address, flooding);

        Assert.Equal(expected, await PostAsync(key, address, asking));
    }

    [Fact]
    public async Task A_neighbour_in_the_same_network_of_ipv6_is_the_same_and_one_in_another_is_not()
    {
        await FloodAsync(130, IPAddress.Parse("2001:db8:0:1::1"));

        Assert.Equal(429, await PostAsync(key, IPAddress.Parse("2001:db8:0:1::2")));
        Assert.Equal(202, await PostAsync(key, IPAddress.Parse("2001:db8:0:2::1")));
    }

    public async Task InitializeAsync()
    {
        issuer = await Issuer.StartAsync(key);
        host = await TeamsHost.StartAsync(new TeamsHostOptions(TeamsHost.Settings(issuer)) { Time = clock });
    }

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();
        await issuer.DisposeAsync();
    }

    private int Lines() => host.Log.Lines.Count(line => line.StartsWith("Teams:", StringComparison.Ordinal));

    private async Task<List<int>> FloodAsync(int times, IPAddress? from = null, string forwarded = "")
    {
        var statuses = new List<int>();
        for (var i = 0; i < times; i++)
        {
            statuses.Add(await PostAsync(rogue, from ?? Attacker, forwarded));
        }

        return statuses;
    }

    private async Task<int> PostAsync(TestKey signer, IPAddress from, string forwarded = "")
    {
        var request = new TeamsRequest(signer) { Remote = from };
        if (forwarded.Length > 0)
        {
            request.Headers["X-Forwarded-For"] = forwarded;
        }

        return (await host.PostAsync(request)).Status;
    }
}
