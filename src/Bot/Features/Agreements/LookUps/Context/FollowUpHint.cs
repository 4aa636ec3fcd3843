using Bot.Intents;
using Bot.Intents.Routing;
using Bot.Language;

namespace Bot.Features.Agreements.LookUps.Context;

/// <summary>After an answer from the documents, "and for how long?", "e chi decide?", "what did it say before 2027?" and "and the one before" go on about them.</summary>
public sealed class FollowUpHint : IIntentHint
{
    /// <inheritdoc/>
    public Task<string?> FindAsync(string text, Locale locale, CancellationToken cancellationToken) => Task.FromResult<string?>(null);

    /// <inheritdoc/>
    public Task<string?> FindAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return Task.FromResult(LastAnswer.Of(turn.State) is not null && (FollowUp.GoesOn(turn.Text) || FollowUp.AsksWhatItSaid(turn.Text) || ReadingOn.IsAsked(turn.Text, isAfterAnswer: true)) ? AskAgreementHandler.Intent.Name : null);
    }
}
