using Bot.Intents.Routing;
using Bot.Language;

namespace Bot.Features.Feedback;

/// <summary>Knows that somebody judges the last answer and asks nothing: no document is searched for it, and nothing that it names is changed.</summary>
internal sealed class SpokenVerdictHint : IIntentHint
{
    /// <inheritdoc/>
    public bool IsOutright => true;

    /// <inheritdoc/>
    public Task<string?> FindAsync(string text, Locale locale, CancellationToken cancellationToken) =>
        Task.FromResult(SpokenVerdict.Of(text) is null ? null : GiveFeedbackHandler.Intent.Name);
}
