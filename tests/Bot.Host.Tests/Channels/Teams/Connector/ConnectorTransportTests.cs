using System.Net.Http.Headers;
using Bot.Host.Channels.Teams;
using Bot.Host.Channels.Teams.Connector;
using Bot.Host.Channels.Teams.Connector.Tokens;
using Bot.Host.Channels.Teams.Settings;
using Bot.Host.Tests.Channels.Teams.Rig;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Host.Tests.Channels.Teams.Connector;

/// <summary>One call to the connector: its token, its patience, what is tried again and when (protocol, sections 3.1, 3.5 and 6.3).</summary>
public sealed class ConnectorTransportTests
{
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 11, 26, 8, 0, 0, TimeSpan.Zero));
    private readonly NumberedTokens tokens = new();

    [Fact]
    public async Task A_refused_token_is_renewed_once_and_the_call_made_again()
    {
        var handler = new ScriptedHandler(ScriptedHandler.Answer(401), ScriptedHandler.Answer(201));

        await CallAsync(handler);

        Assert.Equal(["Bearer token-1", "Bearer token-2"], handler.Calls);
        Assert.Equal([false, true], tokens.Asked);
    }

    [Fact]
    public async Task A_renewed_token_that_is_refused_too_ends_the_call()
    {
        var handler = new ScriptedHandler(ScriptedHandler.Answer(401));

        Assert.Equal(401, (await Assert.ThrowsAsync<ConnectorException>(() => CallAsync(handler))).Status);
        Assert.Equal(2, handler.Calls.Count);
    }

    [Theory]
    [InlineData("http://127.0.0.1:5000/")]
    [InlineData("http://localhost:5000/")]
    public async Task This_machines_services_never_see_a_token(string url)
    {
        var handler = new ScriptedHandler(ScriptedHandler.Answer(201));

        await CallAsync(handler, address: new TeamsAddress(url, "c", "t") { IsLocal = true });

        Assert.Equal([null], handler.Calls);
        Assert.Empty(tokens.Asked);
    }

    [Fact]
    public async Task Throttled_without_a_time_it_comes_again_later_and_later_and_gives_up_after_five()
    {
        var handler = new ScriptedHandler(ScriptedHandler.Answer(429));
        var call = CallAsync(handler);
        Assert.Single(handler.Calls);

        await AdvanceUntilAsync(call);

        Assert.Equal(429, (await Assert.ThrowsAsync<ConnectorException>(() => call)).Status);
        Assert.Equal(5, handler.Calls.Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Throttled_with_a_time_it_waits_that_long(bool isDate)
    {
        var handler = new ScriptedHandler(
            ScriptedHandler.Answer(429, response => response.Headers.RetryAfter = isDate ? new RetryConditionHeaderValue(time.GetUtcNow().AddSeconds(7)) : new RetryConditionHeaderValue(TimeSpan.FromSeconds(7))),
            ScriptedHandler.Answer(201));
        var call = CallAsync(handler);

        time.Advance(TimeSpan.FromSeconds(6.9));
        Assert.Single(handler.Calls);
        time.Advance(TimeSpan.FromSeconds(0.2));
        await call;

        Assert.Equal(2, handler.Calls.Count);
    }

    [Fact]
    public async Task A_connector_that_hangs_is_given_up_after_thirty_seconds_and_nobody_knows_what_became_of_the_message()
    {
        var handler = new ScriptedHandler(HangAsync);
        var call = CallAsync(handler);

        time.Advance(TimeSpan.FromSeconds(29));
        Assert.False(call.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(2));

        var failure = await Assert.ThrowsAsync<ConnectorException>(() => call);
        Assert.Equal((0, "Timeout", true), (failure.Status, failure.Code, failure.IsUncertain));
        Assert.Single(handler.Calls);
    }

    [Fact]
    public async Task A_body_that_hangs_takes_nothing_from_the_status()
    {
        var handler = new ScriptedHandler(ScriptedHandler.Answer(201, response => response.Content = new StreamContent(new HangingStream())));
        var call = CallAsync(handler);

        time.Advance(TimeSpan.FromSeconds(11));

        Assert.Equal(System.Text.Json.JsonValueKind.Undefined, (await call).ValueKind);
    }

    [Fact]
    public async Task A_body_without_end_is_not_read_to_it()
    {
        var handler = new ScriptedHandler(ScriptedHandler.Answer(502, response => response.Content = new ByteArrayContent(new byte[3 * 1024 * 1024])));

        Assert.Equal(502, (await Assert.ThrowsAsync<ConnectorException>(() => CallAsync(handler))).Status);
    }

    [Theory]
    [InlineData(true, 5)]
    [InlineData(false, 1)]
    public async Task A_line_that_breaks_is_tried_again_only_where_twice_is_the_same_as_once(bool isRepeatable, int calls)
    {
        var handler = new ScriptedHandler((_, _) => throw new HttpRequestException(HttpRequestError.ResponseEnded));
        var call = CallAsync(handler, isRepeatable);

        await AdvanceUntilAsync(call);

        Assert.True((await Assert.ThrowsAsync<ConnectorException>(() => call)).IsUncertain);
        Assert.Equal(calls, handler.Calls.Count);
    }

    [Fact]
    public async Task A_connection_that_was_never_made_is_tried_again_because_nothing_was_posted()
    {
        var handler = new ScriptedHandler((_, _) => throw new HttpRequestException(HttpRequestError.ConnectionError), ScriptedHandler.Answer(201));
        var call = CallAsync(handler);

        await AdvanceUntilAsync(call);

        await call;
        Assert.Equal(2, handler.Calls.Count);
    }

    private static async Task<HttpResponseMessage> HangAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        throw new InvalidOperationException("it hangs");
    }

    private Task<System.Text.Json.JsonElement> CallAsync(ScriptedHandler handler, bool isRepeatable = false, TeamsAddress? address = null)
    {
        var options = TeamsPresets.Fill(new TeamsOptions());
        var transport = new ConnectorTransport(new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan }, tokens, new ServiceHosts(options), new ConnectorRetry(time), time);
        return transport.CallAsync(
            address ?? new TeamsAddress(Samples.ServiceUrl, "a:1", TeamsHost.Tenant), new ConnectorCall(HttpMethod.Post, "v3/conversations/a/activities") { IsRepeatable = isRepeatable }, default);
    }

    private async Task AdvanceUntilAsync(Task call)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!call.IsCompleted)
        {
            time.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(1, limit.Token);
        }
    }

    /// <summary>A new token each time.</summary>
    private sealed class NumberedTokens : ITokenSource
    {
        public List<bool> Asked { get; } = [];

        public Task<string> GetAsync(bool isRejected, CancellationToken cancellationToken)
        {
            Asked.Add(isRejected);
            return Task.FromResult($"token-{Asked.Count}");
        }
    }

    /// <summary>A body that never comes.</summary>
    private sealed class HangingStream : MemoryStream
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }
    }
}
