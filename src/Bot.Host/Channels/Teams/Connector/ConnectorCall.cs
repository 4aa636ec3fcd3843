using System.Text.Json.Nodes;

namespace Bot.Host.Channels.Teams.Connector;

/// <summary>One call to the connector.</summary>
/// <param name="Method">HTTP method.</param>
/// <param name="Path">Path under the service address, ids escaped.</param>
/// <param name="Body">JSON body; null for none.</param>
internal sealed record ConnectorCall(HttpMethod Method, string Path, JsonNode? Body = null)
{
    /// <summary>True when doing it twice is the same as once; posting a message is not (protocol, section 3.5).</summary>
    public bool IsRepeatable { get; init; } = Method != HttpMethod.Post;
}
