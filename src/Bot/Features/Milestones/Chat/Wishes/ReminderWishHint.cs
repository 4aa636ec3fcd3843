using Bot.Intents.Routing;
using Bot.Language;

namespace Bot.Features.Milestones.Chat.Wishes;

/// <summary>Knows that somebody who says what to be reminded of wants something new, and does not put off what is there.</summary>
internal sealed class ReminderWishHint : IIntentHint
{
    /// <inheritdoc/>
    public Task<string?> FindAsync(string text, Locale locale, CancellationToken cancellationToken) =>
        Task.FromResult(ReminderWish.Of(text).Length > 0 ? MilestoneIntents.Create : null);
}
