using Bot.Host.Tests.Channels.Teams.Rig;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Host.Tests.Channels.Teams.Authentication;

/// <summary>Keys that change, are unknown or cannot be read: rows 16, 17, 19, 20 and 65 of the matrix.</summary>
public sealed class KeyRotationTests : IAsyncLifetime
{
    private readonly TestKey first = new("k1", "msteams");
    private readonly TestKey second = new("k5", "msteams");
    private readonly MovedClock clock = new();
    private Issuer issuer = null!;
    private TeamsHost host = null!;

    [Fact]
    public async Task Row_16_an_unknown_key_is_looked_for_once()
    {
        await PostAsync(first);

        Assert.Equal(401, await PostAsync(new TestKey("unknown", "msteams")));

        Assert.Equal(2, issuer.Reads);
    }

    [Fact]
    public async Task Row_17_twenty_more_unknown_keys_are_not_looked_for()
    {
        await PostAsync(first);
        await PostAsync(new TestKey("unknown", "msteams"));
        var reads = issuer.Reads;

        for (var i = 0; i < 20; i++)
        {
            Assert.Equal(401, await PostAsync(new TestKey($"unknown{i}", "msteams")));
        }

        Assert.Equal(reads, issuer.Reads);
    }

    [Fact]
    public async Task Row_17_a_token_that_is_not_for_us_makes_nobody_look()
    {
        await PostAsync(first);
        var request = new TeamsRequest(new TestKey("unknown"));
        request.Claims["aud"] = "someone else";

        Assert.Equal(401, (await host.PostAsync(request)).Status);

        Assert.Equal(1, issuer.Reads);
    }

    [Fact]
    public async Task Row_19_the_first_request_after_a_rotation_comes_in()
    {
        await PostAsync(first);
        issuer.Keys.Add(second);

        Assert.Equal(202, await PostAsync(second));
    }

    [Fact]
    public async Task Row_20_a_key_taken_back_does_not_count_any_more_even_for_a_token_seen_before()
    {
        var old = new TeamsRequest(first);
        Assert.Equal(202, (await host.PostAsync(old)).Status);
        issuer.Keys.Clear();
        issuer.Keys.Add(second);
        Assert.Equal(202, await PostAsync(second));

        Assert.Equal(401, (await host.PostAsync(old)).Status);
        Assert.Equal(401, await PostAsync(first));
    }

    [Fact]
    public async Task Row_65_with_cold_keys_and_the_issuer_down_nobody_can_be_checked()
    {
        issuer.IsDown = true;

        Assert.Equal(503, await PostAsync(first));

        issuer.IsDown = false;
        clock.Move(TimeSpan.FromSeconds(6));
        Assert.Equal(202, await PostAsync(first));
    }

    [Fact]
    public async Task Row_65_an_issuer_that_hangs_holds_the_door_for_five_seconds_and_no_longer()
    {
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var other = await TeamsHost.StartAsync(new TeamsHostOptions(TeamsHost.Settings(issuer)) { Time = time });
        issuer.Hangs = true;
        var asking = other.PostAsync(new TeamsRequest(first));
        Assert.True(await issuer.Asked.WaitAsync(TimeSpan.FromSeconds(30)));

        time.Advance(TimeSpan.FromSeconds(6));

        Assert.Equal(503, (await asking.WaitAsync(TimeSpan.FromSeconds(30))).Status);
    }

    [Fact]
    public async Task Row_65_with_warm_keys_an_outage_is_not_seen()
    {
        await PostAsync(first);
        issuer.IsDown = true;
        clock.Move(TimeSpan.FromMinutes(50));

        Assert.Equal(202, await PostAsync(first));
        Assert.Equal(401, await PostAsync(new TestKey("unknown", "msteams")));
        Assert.Equal(202, await PostAsync(first));
    }

    [Fact]
    public async Task A_remembered_token_is_forgotten_when_it_expires()
    {
        var request = new TeamsRequest(first);
        Assert.Equal(202, (await host.PostAsync(request)).Status);
        clock.Move(TimeSpan.FromMinutes(66));

        Assert.Equal(401, (await host.PostAsync(request)).Status);
    }

    public async Task InitializeAsync()
    {
        issuer = await Issuer.StartAsync(first);
        host = await TeamsHost.StartAsync(new TeamsHostOptions(TeamsHost.Settings(issuer)) { Time = clock });
    }

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();
        await issuer.DisposeAsync();
    }

    private async Task<int> PostAsync(TestKey key) => (await host.PostAsync(new TeamsRequest(key))).Status;
}
