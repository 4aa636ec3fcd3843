using Bot.Intents;
using Bot.Intents.Routing;
using Bot.Language;

namespace Bot.Features.Agreements.LookUps.Context;

/// <summary>After an answer from the documents, "and for how long?" and "e chi decide?" go on about them.</summary>
public sealed class FollowUpHint : IIntentHint
{
    /// <inheritdoc/>
    public Task<string?> FindAsync(string text, Locale locale, CancellationToken cancellationToken) => Task.FromResult<string?>(null);

    /// <inheritdoc/>
    public Task<string?> FindAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return Task.FromResult(LastAnswer.Of(turn.State) is not null && FollowUp.GoesOn(turn.Text) ? AskAgreementHandler.Intent.Name : null);
    }
}
