using Bot.Intents;
using Bot.Intents.Routing;
using Bot.Language;

namespace Bot.Features.Milestones.Reminders.Preferences;

/// <summary>Knows that who wants to hear no more of it neither puts a reminder off nor wants a new one.</summary>
public sealed class StopHint : IIntentHint
{
    /// <inheritdoc/>
    public bool IsOutright => true;

    /// <inheritdoc/>
    public Task<string?> FindAsync(string text, Locale locale, CancellationToken cancellationToken) => Task.FromResult<string?>(null);

    /// <inheritdoc/>
    public Task<string?> FindAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return Task.FromResult(StopWish.IsAsked(turn.Text, turn.Today) ? MilestoneIntents.Settings : null);
    }
}
