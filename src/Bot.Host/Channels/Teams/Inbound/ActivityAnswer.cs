using System.Text.Json.Nodes;

namespace Bot.Host.Channels.Teams.Inbound;

/// <summary>What is answered to a request: a status and, for an invoke, a body (protocol, sections 1.5 and 1.6).</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Body">JSON body; null for none.</param>
internal sealed record ActivityAnswer(int Status, JsonNode? Body = null)
{
    /// <summary>Kept, and worked on from now.</summary>
    public static ActivityAnswer Accepted { get; } = new(StatusCodes.Status202Accepted);

    /// <summary>An invoke that the bot does not know.</summary>
    public static ActivityAnswer Unknown { get; } = new(StatusCodes.Status501NotImplemented);

    /// <summary>An invoke answered.</summary>
    public static ActivityAnswer Ok(JsonNode? body = null) => new(StatusCodes.Status200OK, body);
}
