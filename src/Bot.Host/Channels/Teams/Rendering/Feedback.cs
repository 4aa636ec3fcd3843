using System.Text.Json.Nodes;
using Bot.Messages;

namespace Bot.Host.Channels.Teams.Rendering;

/// <summary>The thumbs under an answer (protocol, section 4.5).</summary>
internal static class Feedback
{
    /// <summary>True for answers: what was quoted, and what the documents were found not to say.</summary>
    public static bool IsWanted(Reply reply) => reply.Outcome is Outcome.Answered or Outcome.Declined && (reply.Citations.Count > 0 || reply.Outcome == Outcome.Declined);

    /// <summary>Asks Teams to show the thumbs; pressing one opens our own dialog.</summary>
    public static JsonObject ChannelData() => new() { ["feedbackLoop"] = new JsonObject { ["type"] = "custom" } };
}
