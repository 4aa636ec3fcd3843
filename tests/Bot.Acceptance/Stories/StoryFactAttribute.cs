using Bot.Acceptance.Browser;
using Bot.Acceptance.Slack;

namespace Bot.Acceptance.Stories;

/// <summary>A story across the web page and an emulated Slack; skipped, with the reason, where either is missing.</summary>
public sealed class StoryFactAttribute : FactAttribute
{
    public StoryFactAttribute() => Skip = BrowserTools.Missing ?? SlackTools.Missing!;
}
