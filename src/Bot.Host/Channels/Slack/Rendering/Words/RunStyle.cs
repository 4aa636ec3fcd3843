namespace Bot.Host.Channels.Slack.Rendering.Words;

/// <summary>How a run of letters looks.</summary>
internal readonly record struct RunStyle(bool Bold, bool Italic);
