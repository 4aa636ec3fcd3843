using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Host.Channels.Slack.Api;
using Bot.Host.Channels.Slack.Signing;
using Microsoft.Extensions.Primitives;

namespace Bot.Host.Channels.Slack.Inbound;

/// <summary>The HTTP door: events, interactions and commands on one address, signed; in the order of section 1.2 of the protocol notes.</summary>
public sealed class SlackEndpoint(RequestSignature signature, SlackDoor door, ILogger<SlackEndpoint> log)
{
    /// <summary>Where Slack posts.</summary>
    public const string Path = "/slack/events";

    /// <summary>Takes one request.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!HttpMethods.IsPost(context.Request.Method))
        {
            context.Response.Headers.Allow = "POST";
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        if (await ReadAsync(context.Request) is not { } bytes)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        var body = new SlackBody(bytes, context.Request.ContentType);
        if (body.IsCertificateCheck)
        {
            return;
        }

        var verdict = signature.Check(
            Single(context.Request.Headers["X-Slack-Request-Timestamp"]), Single(context.Request.Headers["X-Slack-Signature"]), body.Bytes);
        if (verdict != SignatureVerdict.Accepted)
        {
            Log.SlackRefused(log, verdict);
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        await AnswerAsync(context, body);
    }

    private async Task AnswerAsync(HttpContext context, SlackBody body)
    {
        SlackInbound inbound;
        try
        {
            inbound = body.Read();
        }
        catch (FormatException)
        {
            // The same bytes would fail again.
            context.Response.Headers["X-Slack-No-Retry"] = "1";
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        if (inbound.Kind == InboundKind.Event && inbound.Payload.Text("type") == "url_verification")
        {
            await WriteAsync(context.Response, new JsonObject { ["challenge"] = inbound.Payload.Text("challenge") });
            return;
        }

        var retry = context.Request.Headers["X-Slack-Retry-Num"];
        var isRetry = int.TryParse(Single(retry), NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        inbound = isRetry ? inbound with { RetryNumber = number, RetryReason = Single(context.Request.Headers["X-Slack-Retry-Reason"]) ?? "" } : inbound;
        await ReceiveAsync(context, inbound);
    }

    private async Task ReceiveAsync(HttpContext context, SlackInbound inbound)
    {
        try
        {
            if (await door.ReceiveAsync(inbound, context.RequestAborted) is { } answer)
            {
                await WriteAsync(context.Response, answer);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !context.RequestAborted.IsCancellationRequested)
        {
            // Slack delivers events again after this; nothing of the failed attempt was kept.
            Log.SlackDeliveryFailed(log, exception, inbound.Kind);
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
    }

    private static string? Single(StringValues values) => values.Count == 1 ? values[0] : null;

    private static async Task<byte[]?> ReadAsync(HttpRequest request)
    {
        if (request.ContentLength > SlackBody.Most)
        {
            return null;
        }

        using var whole = new MemoryStream((int)(request.ContentLength ?? 4096));
        var buffer = new byte[8192];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted)) > 0)
        {
            whole.Write(buffer, 0, read);
            if (whole.Length > SlackBody.Most)
            {
                return null;
            }
        }

        return whole.ToArray();
    }

    private static async Task WriteAsync(HttpResponse response, JsonNode answer)
    {
        response.ContentType = "application/json; charset=utf-8";
        await response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(answer, SlackJson.Compact), response.HttpContext.RequestAborted);
    }
}
