using Bot.Language;

namespace Bot.Host.Channels.Slack.Agents;

/// <summary>A question in an agent thread that is being answered.</summary>
/// <param name="Address">The thread.</param>
/// <param name="Locale">Language of the asker's client.</param>
/// <param name="Title">What the thread is called from now on; empty to leave it.</param>
/// <param name="Since">When it came in.</param>
internal sealed record WatchedQuestion(SlackAddress Address, Locale Locale, string Title, DateTimeOffset Since)
{
    /// <summary>The call that shows the thread as busy; null while nothing was shown.</summary>
    public Task? Sign { get; set; }
}
