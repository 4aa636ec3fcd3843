using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Host.Channels.Teams.Connector.Rates;
using Bot.Host.Channels.Teams.Inbound;

namespace Bot.Host.Channels.Teams.Connector;

/// <summary>The Bot Connector's calls (protocol, section 3.2): post, change and take back messages, open a conversation, ask who somebody is.</summary>
internal sealed class ConnectorClient(ConnectorTransport transport, RateGates gates)
{
    /// <summary>Posts an activity.</summary>
    /// <returns>Its id; empty when the connector did not say.</returns>
    /// <exception cref="ConnectorException">It was refused, or nobody knows.</exception>
    public async Task<string> SendAsync(TeamsAddress address, JsonObject activity, CancellationToken cancellationToken)
    {
        await gates.EnterAsync(address, cancellationToken);
        var path = Activities(address);
        if (address.ReplyTo is { } replyTo)
        {
            activity["replyToId"] = replyTo;
            path = $"{path}/{Uri.EscapeDataString(replyTo)}";
        }

        var answer = await transport.CallAsync(address, new ConnectorCall(HttpMethod.Post, path, activity), cancellationToken);
        return answer.TextAt("id");
    }

    /// <summary>Puts an activity in the place of one that the bot posted.</summary>
    /// <exception cref="ConnectorException">It was refused, or nobody knows.</exception>
    public async Task UpdateAsync(TeamsAddress address, string id, JsonObject activity, CancellationToken cancellationToken)
    {
        await gates.EnterAsync(address, cancellationToken);
        activity["id"] = id;
        await transport.CallAsync(address, new ConnectorCall(HttpMethod.Put, $"{Activities(address)}/{Uri.EscapeDataString(id)}", activity), cancellationToken);
    }

    /// <summary>Takes back an activity that the bot posted.</summary>
    /// <exception cref="ConnectorException">It was refused, or nobody knows.</exception>
    public Task DeleteAsync(TeamsAddress address, string id, CancellationToken cancellationToken) =>
        transport.CallAsync(address, new ConnectorCall(HttpMethod.Delete, $"{Activities(address)}/{Uri.EscapeDataString(id)}"), cancellationToken);

    /// <summary>Opens the one-to-one conversation with a person; the same one each time (protocol, section 3.4).</summary>
    /// <returns>The address to post to.</returns>
    /// <exception cref="ConnectorException">It was refused: the app is not installed for this person, or nobody knows.</exception>
    public async Task<TeamsAddress> OpenAsync(TeamsAddress address, CancellationToken cancellationToken)
    {
        var body = new JsonObject
        {
            ["isGroup"] = false,
            ["members"] = new JsonArray(new JsonObject { ["id"] = address.PersonId }),
            ["tenantId"] = address.TenantId,
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = address.TenantId } },
        };
        var opened = await transport.CallAsync(address, new ConnectorCall(HttpMethod.Post, "v3/conversations", body) { IsRepeatable = true }, cancellationToken);
        return opened.TextAt("id") is { Length: > 0 } id
            ? address with { ConversationId = id, ReplyTo = null }
            : throw new ConnectorException(200, "NoConversationId");
    }

    /// <summary>What Teams knows of a member of a conversation: name, e-mail, tenant.</summary>
    /// <exception cref="ConnectorException">It does not say.</exception>
    public Task<JsonElement> GetMemberAsync(TeamsAddress address, string personId, CancellationToken cancellationToken) => transport.CallAsync(
        address,
        new ConnectorCall(HttpMethod.Get, $"v3/conversations/{Uri.EscapeDataString(address.ConversationId)}/members/{Uri.EscapeDataString(personId)}"),
        cancellationToken);

    private static string Activities(TeamsAddress address) => $"v3/conversations/{Uri.EscapeDataString(address.ConversationId)}/activities";
}
