namespace Bot.Host.Channels.Slack.Home;

/// <summary>Somebody opened one of the app's tabs.</summary>
/// <param name="Team">Workspace.</param>
/// <param name="User">Who.</param>
/// <param name="Channel">The direct messages with them.</param>
/// <param name="Tab"><c>home</c> or <c>messages</c>.</param>
/// <param name="Hash">Hash of the view they see; empty when there is none.</param>
/// <param name="Thread">The thread that was opened, where Slack still opens one (its older agent view); empty else.</param>
public sealed record HomeVisit(string Team, string User, string Channel, string Tab, string Hash, string Thread = "");
