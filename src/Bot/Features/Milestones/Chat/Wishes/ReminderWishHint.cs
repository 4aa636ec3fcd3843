using Bot.Intents;
using Bot.Intents.Routing;
using Bot.Language;

namespace Bot.Features.Milestones.Chat.Wishes;

/// <summary>Knows that somebody who says what to be reminded of wants something new, and does not put off what is there.</summary>
public sealed class ReminderWishHint(RelativeWish relative) : IIntentHint
{
    /// <inheritdoc/>
    public Task<string?> FindAsync(string text, Locale locale, CancellationToken cancellationToken) =>
        Task.FromResult(ReminderWish.Of(text).Length > 0 ? MilestoneIntents.Create : null);

    /// <inheritdoc/>
    public async Task<string?> FindAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return await relative.FindAsync(turn, cancellationToken) is null ? await FindAsync(turn.Text, turn.Locale, cancellationToken) : MilestoneIntents.Create;
    }
}
