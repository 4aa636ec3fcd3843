using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Bot.Floor;

/// <summary>The least a Slack echo does: check the signature, parse, acknowledge, post the reply.</summary>
internal sealed class SlackFloor(Outgoing outgoing)
{
    private static readonly byte[] Secret = Encoding.UTF8.GetBytes("perf-signing-secret");

    /// <summary>Echoes one event.</summary>
    public async Task EchoAsync(HttpContext context)
    {
        var body = new byte[(int)context.Request.ContentLength!.Value];
        await context.Request.Body.ReadExactlyAsync(body);
        if (!IsSigned(context.Request.Headers["X-Slack-Request-Timestamp"].ToString(), context.Request.Headers["X-Slack-Signature"].ToString(), body))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        if (JsonSerializer.Deserialize(body, FloorJson.Default.SlackEnvelope)?.Event is { } mention)
        {
            context.Response.OnCompleted(() => ReplyAsync(mention));
        }
    }

    private static bool IsSigned(string stamp, string signature, ReadOnlySpan<byte> body)
    {
        if (!long.TryParse(stamp, CultureInfo.InvariantCulture, out var seconds)
            || Math.Abs(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() - seconds) > 300
            || signature.Length != 67 || !signature.StartsWith("v0=", StringComparison.Ordinal))
        {
            return false;
        }

        var signed = ArrayPool<byte>.Shared.Rent(body.Length + 32);
        var length = Encoding.ASCII.GetBytes($"v0:{stamp}:", signed);
        body.CopyTo(signed.AsSpan(length));
        Span<byte> code = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(Secret, signed.AsSpan(0, length + body.Length), code);
        ArrayPool<byte>.Shared.Return(signed);
        Span<byte> given = stackalloc byte[HMACSHA256.HashSizeInBytes];
        return Convert.FromHexString(signature.AsSpan(3), given, out _, out _) == OperationStatus.Done && CryptographicOperations.FixedTimeEquals(code, given);
    }

    private async Task ReplyAsync(SlackEnvelope.Mention mention)
    {
        var post = new SlackPost(mention.Channel, "Echo: " + mention.Text, mention.Ts);
        using var answer = JsonDocument.Parse(await outgoing.ToSlackAsync(JsonSerializer.SerializeToUtf8Bytes(post, FloorJson.Default.SlackPost)));
        if (!answer.RootElement.GetProperty("ok").GetBoolean())
        {
            await Console.Error.WriteLineAsync("Slack refused");
        }
    }
}
