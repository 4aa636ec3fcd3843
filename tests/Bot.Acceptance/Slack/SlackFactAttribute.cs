namespace Bot.Acceptance.Slack;

/// <summary>A test against Slack tools that others wrote; skipped, with the reason, where they are not installed.</summary>
public sealed class SlackFactAttribute : FactAttribute
{
    public SlackFactAttribute() => Skip = SlackTools.Missing!;
}
