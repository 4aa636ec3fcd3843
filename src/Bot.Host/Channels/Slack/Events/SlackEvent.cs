using System.Text.Json;

namespace Bot.Host.Channels.Slack.Events;

/// <summary>Something that happened in a workspace.</summary>
/// <param name="Id">Slack's id of the event, the same at every delivery.</param>
/// <param name="Team">Workspace or organisation whose token answers it.</param>
/// <param name="BotUser">Id of our own account there; null when not known.</param>
/// <param name="Body">The inner event.</param>
public sealed record SlackEvent(string Id, string Team, string? BotUser, JsonElement Body);
