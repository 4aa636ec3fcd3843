using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Polly;
using Polly.Retry;

namespace Bot.Host.Channels.Slack.Api;

/// <summary>
/// Slack's Web API (section 4 of the protocol notes): every method form-encoded, the token in the header only, refusals as
/// typed errors; calls that may have had an effect are never repeated blindly.
/// </summary>
public sealed class SlackApi([FromKeyedServices(SlackAddress.ChannelName)] HttpMessageInvoker http, SlackOptions options, RateGates gates, TimeProvider time, ILogger<SlackApi> log)
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan UnstatedWait = TimeSpan.FromSeconds(30);
    private static readonly ProductInfoHeaderValue Product = new("Accordo", "1.0");

    private readonly ResiliencePipeline<JsonElement> retries = new ResiliencePipelineBuilder<JsonElement> { TimeProvider = time }
        .AddRetry(new RetryStrategyOptions<JsonElement>
        {
            MaxRetryAttempts = 3,
            Delay = TimeSpan.FromSeconds(1),
            BackoffType = DelayBackoffType.Exponential,
            ShouldHandle = arguments => ValueTask.FromResult(
                arguments.Outcome.Exception is SlackApiException failed && MayRetry(failed, arguments.Context.Properties.GetValue(Called, null!))),
            DelayGenerator = arguments => ValueTask.FromResult((arguments.Outcome.Exception as SlackApiException)?.RetryAfter),
        })
        .Build();

    private static readonly ResiliencePropertyKey<SlackCall> Called = new("call");

    /// <summary>Calls a method.</summary>
    /// <returns>The whole answer, whose <c>ok</c> is true.</returns>
    /// <exception cref="SlackApiException">Slack refused, could not be reached, or wants us to wait longer than <see cref="SlackCall.Patience"/>.</exception>
    public async Task<JsonElement> CallAsync(SlackCall call, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(call);
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(Called, call);
        try
        {
            return await retries.ExecuteAsync(
                static async (attempt, state) => await state.Api.TryAsync(state.Call, attempt.CancellationToken), context, (Api: this, Call: call));
        }
        catch (SlackApiException exception)
        {
            Log.SlackCallFailed(log, call.Method, call.Team, exception.Error, exception.Needed ?? "", string.Join("; ", exception.Details));
            throw;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static bool MayRetry(SlackApiException failed, SlackCall call) => failed.Failure switch
    {
        ApiFailure.RateLimited => failed.RetryAfter <= call.Patience,
        ApiFailure.Passing => call.IsSafe || (!failed.IsUnclear && failed.Error == ApiFailures.Unreachable),
        _ => false,
    };

    private async Task<JsonElement> TryAsync(SlackCall call, CancellationToken cancellationToken)
    {
        var wait = gates.Enter(call, call.Patience);
        if (wait > call.Patience)
        {
            throw new SlackApiException(call.Method, "ratelimited") { RetryAfter = wait };
        }

        if (wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, time, cancellationToken);
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(options.ApiBaseUrl, call.Method));
        if (call.Token.Length > 0)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", call.Token);
        }

        request.Headers.UserAgent.Add(Product);
        request.Content = new FormUrlEncodedContent(call.Arguments);
        using var response = await SendAsync(call, request, cancellationToken);
        return await ReadAsync(call, response, cancellationToken);
    }

    private async Task<HttpResponseMessage> SendAsync(SlackCall call, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        try
        {
            return await http.SendAsync(request, either.Token);
        }
        catch (HttpRequestException exception)
        {
            // Only when the line never opened is it certain that Slack did nothing.
            var neverSent = exception.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError
                or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError;
            throw new SlackApiException(call.Method, ApiFailures.Unreachable, exception) { IsUnclear = !neverSent };
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new SlackApiException(call.Method, ApiFailures.Unreachable, exception) { IsUnclear = true };
        }
    }

    private async Task<JsonElement> ReadAsync(SlackCall call, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var retryAfter = response.Headers.RetryAfter?.Delta;
        if (response.StatusCode == HttpStatusCode.TooManyRequests)
        {
            throw Limited(call, "ratelimited", retryAfter);
        }

        if (!response.IsSuccessStatusCode)
        {
            throw new SlackApiException(call.Method, $"http_{(int)response.StatusCode}") { IsUnclear = (int)response.StatusCode >= 500, RetryAfter = retryAfter };
        }

        JsonElement answer;
        try
        {
            answer = JsonElement.Parse(await response.Content.ReadAsByteArrayAsync(cancellationToken));
        }
        catch (Exception exception) when (exception is JsonException or HttpRequestException)
        {
            throw new SlackApiException(call.Method, ApiFailures.Unreachable, exception) { IsUnclear = true };
        }

        var error = answer.IsTrue("ok") ? null : answer.Text("error") ?? "unknown_error";
        return error switch
        {
            null => answer,
            _ when ApiFailures.Of(error) == ApiFailure.RateLimited => throw Limited(call, error, retryAfter),
            _ => throw new SlackApiException(call.Method, error)
            {
                Needed = answer.Text("needed"),
                Details = [.. answer.Items("response_metadata", "messages").Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)],
            },
        };
    }

    private SlackApiException Limited(SlackCall call, string error, TimeSpan? retryAfter)
    {
        var wait = retryAfter ?? UnstatedWait;
        gates.Pause(call, wait);
        return new SlackApiException(call.Method, error) { RetryAfter = wait };
    }
}
