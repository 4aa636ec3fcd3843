using Bot.Intents;
using Bot.Intents.Routing;
using Bot.Language;

namespace Bot.Features.Milestones.Chat.Asked;

/// <summary>Knows that somebody asks how long it is to a date of the plan; when something is, the documents are asked first.</summary>
public sealed class AskedDateHint(AskedDate asked) : IIntentHint
{
    /// <inheritdoc/>
    public Task<string?> FindAsync(string text, Locale locale, CancellationToken cancellationToken) => Task.FromResult<string?>(null);

    /// <inheritdoc/>
    public async Task<string?> FindAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return AskedDate.AsksHowLong(turn.Text) ? await FindDeclinedAsync(turn, cancellationToken) : null;
    }

    /// <inheritdoc/>
    public async Task<string?> FindDeclinedAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return await asked.FindAsync(turn.Text, turn.Today, cancellationToken) is null ? null : MilestoneIntents.List;
    }
}
