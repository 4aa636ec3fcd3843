using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Bot.Host.Channels.Slack.Inbound;

/// <summary>The body of a request: the bytes that were signed, and what they say once that is known.</summary>
/// <param name="bytes">As they came.</param>
/// <param name="contentType">The header, whole; only its media type counts.</param>
internal sealed class SlackBody(byte[] bytes, string? contentType)
{
    /// <summary>Most bytes of a body.</summary>
    public const int Most = 1024 * 1024;

    private readonly string mediaType = MediaTypeHeaderValue.TryParse(contentType, out var parsed) ? parsed.MediaType.ToString() : "";

    /// <summary>The bytes that were signed.</summary>
    public ReadOnlySpan<byte> Bytes => bytes;

    /// <summary>True for Slack's certificate probe, the one request that carries no signature and is never acted on.</summary>
    public bool IsCertificateCheck => IsForm && bytes.AsSpan().IndexOf("ssl_check"u8) >= 0 && Fields().TryGetValue("ssl_check", out var value) && value == "1";

    private bool IsForm => mediaType.Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase);

    /// <summary>Understands a body whose signature was checked.</summary>
    /// <exception cref="FormatException">It is no JSON, no form, or not UTF-8.</exception>
    public SlackInbound Read()
    {
        if (!Utf8.IsValid(bytes))
        {
            throw new FormatException("not UTF-8");
        }

        try
        {
            if (mediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase))
            {
                return new SlackInbound(InboundKind.Event, Object(JsonElement.Parse(bytes)));
            }

            if (!IsForm)
            {
                throw new FormatException("neither JSON nor a form");
            }

            var fields = Fields();
            return fields.TryGetValue("payload", out var payload)
                ? new SlackInbound(InboundKind.Interaction, Object(JsonElement.Parse(payload.ToString())))
                : new SlackInbound(InboundKind.Command, JsonSerializer.SerializeToElement(fields.ToDictionary(field => field.Key, field => field.Value.ToString())));
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidDataException)
        {
            throw new FormatException("the body cannot be read", exception);
        }
    }

    private static JsonElement Object(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object ? element : throw new FormatException("the body is no JSON object");

    private Dictionary<string, StringValues> Fields() => QueryHelpers.ParseQuery(Encoding.UTF8.GetString(bytes));
}
