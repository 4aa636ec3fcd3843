using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Bot.Host.Channels.Teams.Connector.Tokens;
using Bot.Host.Channels.Teams.Inbound;

namespace Bot.Host.Channels.Teams.Connector;

/// <summary>Carries a call: host check, token, one fresh token after a 401, retries, and what an error means.</summary>
internal sealed class ConnectorTransport(HttpClient http, ITokenSource tokens, ServiceHosts hosts, ConnectorRetry retry, TimeProvider time)
{
    private const int MostBytes = 1024 * 1024;

    private static readonly TimeSpan AnswerLimit = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan BodyLimit = TimeSpan.FromSeconds(10);
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    /// <summary>Makes a call.</summary>
    /// <returns>The answer's JSON; undefined when there is none.</returns>
    /// <exception cref="ConnectorException">It was refused, the host is not allowed, or nobody knows.</exception>
    public async Task<JsonElement> CallAsync(TeamsAddress address, ConnectorCall call, CancellationToken cancellationToken)
    {
        // Asked again here: what was stored long ago may no longer be allowed.
        if (!hosts.Allows(address.ServiceUrl, address.IsLocal))
        {
            throw new ConnectorException(403, "ServiceHostNotAllowed") { IsUnsent = true };
        }

        try
        {
            using var first = await SendAsync(address, call, isRejected: false, cancellationToken);
            if (first.StatusCode != HttpStatusCode.Unauthorized)
            {
                return await ReadAsync(first, cancellationToken);
            }

            using var second = await SendAsync(address, call, isRejected: true, cancellationToken);
            return await ReadAsync(second, cancellationToken);
        }
        catch (HttpRequestException exception)
        {
            throw new ConnectorException(0, exception.HttpRequestError.ToString(), "", exception) { IsUnsent = ConnectorRetry.IsUnsent(exception) };
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ConnectorException(0, "Timeout", "", exception);
        }
    }

    private async Task<HttpResponseMessage> SendAsync(TeamsAddress address, ConnectorCall call, bool isRejected, CancellationToken cancellationToken)
    {
        // This machine's own services are for trying things: they never see the bot's token.
        var token = ServiceHosts.IsLocal(address.ServiceUrl) ? null : await tokens.GetAsync(isRejected, cancellationToken);

        // Joined by hand: the framework's way drops the last part of a base without a closing slash.
        var url = new Uri($"{address.ServiceUrl.TrimEnd('/')}/{call.Path}");
        var body = call.Body is null ? null : JsonSerializer.SerializeToUtf8Bytes(call.Body, TeamsJson.Readable);
        return await retry.RunAsync(
            call.IsRepeatable,
            async cancelled =>
            {
                using var request = new HttpRequestMessage(call.Method, url);
                request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
                if (body is not null)
                {
                    request.Content = new ByteArrayContent(body) { Headers = { ContentType = Json } };
                }

                using var limit = new CancellationTokenSource(AnswerLimit, time);
                using var either = CancellationTokenSource.CreateLinkedTokenSource(cancelled, limit.Token);
                return await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            },
            cancellationToken);
    }

    private async Task<JsonElement> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var answer = await ReadBodyAsync(response, cancellationToken);
        if (response.IsSuccessStatusCode)
        {
            return answer;
        }

        var code = answer.TextAt("error", "code") is { Length: > 0 } named ? named : "";
        var detail = answer.TextAt("error", "message") is { Length: > 0 } message ? message : answer.TextAt("message");
        throw new ConnectorException((int)response.StatusCode, LogText.Clean(code), detail)
        {
            RetryAfter = ConnectorRetry.RetryAfter(response, time),
            IsForeign = response.Content.Headers.ContentType?.MediaType == "text/html",
        };
    }

    // The status has been said: a body that is missing, broken off or no JSON takes nothing away from it.
    private async Task<JsonElement> ReadBodyAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(BodyLimit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        try
        {
            await response.Content.LoadIntoBufferAsync(MostBytes, either.Token);
            var body = await response.Content.ReadAsByteArrayAsync(either.Token);
            return body.Length == 0 ? default : JsonElement.Parse(body);
        }
        catch (Exception exception) when (exception is JsonException or HttpRequestException or IOException)
        {
            return default;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return default;
        }
    }
}
