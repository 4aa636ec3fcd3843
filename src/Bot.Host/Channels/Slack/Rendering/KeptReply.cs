using System.Text.Json;
using Bot.Host.Channels.Slack.Install;
using Bot.Messages;

namespace Bot.Host.Channels.Slack.Rendering;

/// <summary>A form or the rest of a long reply, kept until somebody presses the button that stands for it.</summary>
/// <param name="Conversation">Where it belongs.</param>
/// <param name="Reply">The form (as <see cref="Reply.Form"/>) or the rest.</param>
public sealed record KeptReply(Conversation Conversation, Reply Reply)
{
    private string? json;

    /// <summary>Where it is kept: the same content under the same key, beside the workspace's installation, with which it is erased.</summary>
    public string Key => $"{SlackWorkspaces.Key(SlackAddress.Parse(Conversation.Address)?.Team ?? "")}kept:{Fingerprint.Of(Json)}";

    /// <summary>What is kept.</summary>
    public string Json => json ??= $"[{MessageJson.Write(Conversation)},{MessageJson.Write(Reply)}]";

    /// <summary>Reads it back.</summary>
    public static KeptReply Parse(string json)
    {
        var parts = JsonElement.Parse(json);
        return new KeptReply(MessageJson.Read<Conversation>(parts[0].GetRawText()), MessageJson.Read<Reply>(parts[1].GetRawText()));
    }
}
