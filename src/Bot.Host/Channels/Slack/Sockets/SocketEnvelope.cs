using System.Globalization;
using System.Text.Json;
using Bot.Host.Channels.Slack.Inbound;

namespace Bot.Host.Channels.Slack.Sockets;

/// <summary>One frame of a socket, understood (sections 3.3 and 3.5 of the protocol notes).</summary>
/// <param name="Type">As Slack names it: <c>hello</c>, <c>disconnect</c>, <c>events_api</c>, …</param>
/// <param name="Id">Id to acknowledge; empty for control frames.</param>
/// <param name="TakesAnswer">True when the acknowledgement may carry an answer.</param>
/// <param name="Body">The whole frame.</param>
internal sealed record SocketEnvelope(string Type, string Id, bool TakesAnswer, JsonElement Body)
{
    /// <summary>Reads a text frame; null when it is none of Slack's.</summary>
    public static SocketEnvelope? Read(ReadOnlyMemory<byte> frame)
    {
        try
        {
            var body = JsonElement.Parse(frame.Span);
            return body.Text("type") is { } type ? new SocketEnvelope(type, body.Text("envelope_id") ?? "", body.IsTrue("accepts_response_payload"), body) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>What is delivered; null for control frames and what is not known.</summary>
    public SlackInbound? Inbound()
    {
        InboundKind? kind = Type switch
        {
            "events_api" => InboundKind.Event,
            "interactive" => InboundKind.Interaction,
            "slash_commands" => InboundKind.Command,
            _ => null,
        };
        if (kind is null || Id.Length == 0 || Body.Find("payload") is not { } payload)
        {
            return null;
        }

        var retry = Body.Find("retry_attempt") is { } attempt && int.TryParse(attempt.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        return new SlackInbound(kind.Value, payload, retry, Body.Text("retry_reason") ?? "");
    }
}
