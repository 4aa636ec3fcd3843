using Bot.Intents.Routing;
using Bot.Language;

namespace Bot.Features.Agreements.Curated;

/// <summary>Sends a question that coordinators answered to where it is answered, whatever else it resembles.</summary>
public sealed class CuratedHint(CuratedAnswers answers) : IIntentHint
{
    /// <inheritdoc/>
    public async Task<string?> FindAsync(string text, Locale locale, CancellationToken cancellationToken) =>
        await answers.FindAsync(text, locale, cancellationToken) is null ? null : IntentRouter.Fallback;
}
