using System.Net;
using Polly;
using Polly.Retry;

namespace Bot.Host.Channels.Teams.Connector;

/// <summary>What is tried again, and when (protocol, section 3.5): throttling and conflicts always, outages only where a repeat does no harm.</summary>
internal sealed class ConnectorRetry(TimeProvider time)
{
    /// <summary>Longest pause within one call; whoever is told to wait longer gives the message back to the queue.</summary>
    public static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(10);

    private readonly ResiliencePipeline<HttpResponseMessage> sending = Build(time, isRepeatable: false);
    private readonly ResiliencePipeline<HttpResponseMessage> repeatable = Build(time, isRepeatable: true);

    /// <summary>Runs a call.</summary>
    /// <param name="isRepeatable">True when doing it twice is the same as once.</param>
    /// <param name="call">Makes and sends the request, anew each time.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public ValueTask<HttpResponseMessage> RunAsync(bool isRepeatable, Func<CancellationToken, ValueTask<HttpResponseMessage>> call, CancellationToken cancellationToken) =>
        (isRepeatable ? repeatable : sending).ExecuteAsync(call, cancellationToken);

    /// <summary>What a response says about when to come again; null when it says nothing.</summary>
    public static TimeSpan? RetryAfter(HttpResponseMessage response, TimeProvider time) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date - time.GetUtcNow() is { Ticks: > 0 } wait ? wait : TimeSpan.Zero,
        _ => null,
    };

    /// <summary>True when a request never left this machine.</summary>
    public static bool IsUnsent(Exception exception) => exception is HttpRequestException
    {
        HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError,
    };

    private static ResiliencePipeline<HttpResponseMessage> Build(TimeProvider time, bool isRepeatable) =>
        new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = 4,
                BackoffType = DelayBackoffType.Exponential,
                Delay = TimeSpan.FromSeconds(1),
                MaxDelay = LongestPause,
                UseJitter = true,
                ShouldHandle = arguments => ValueTask.FromResult(ShouldRepeat(arguments.Outcome, isRepeatable, time)),
                DelayGenerator = arguments => ValueTask.FromResult(arguments.Outcome.Result is { } response ? RetryAfter(response, time) : null),
            })
            .Build();

    private static bool ShouldRepeat(Outcome<HttpResponseMessage> outcome, bool isRepeatable, TimeProvider time)
    {
        if (outcome.Result is not { } response)
        {
            return outcome.Exception is { } exception && (IsUnsent(exception) || (isRepeatable && exception is HttpRequestException));
        }

        var isTransient = response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed
            || (isRepeatable && (response.StatusCode is HttpStatusCode.RequestTimeout || (int)response.StatusCode >= 500));
        return isTransient && (RetryAfter(response, time) ?? TimeSpan.Zero) <= LongestPause;
    }
}
