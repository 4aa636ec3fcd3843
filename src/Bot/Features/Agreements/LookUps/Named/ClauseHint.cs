using Bot.Intents.Routing;
using Bot.Language;

namespace Bot.Features.Agreements.LookUps.Named;

/// <summary>A message that names a clause, an annex, a paragraph or a definition, and little else, is for the documents, whatever its words resemble.</summary>
public sealed class ClauseHint : IIntentHint
{
    /// <inheritdoc/>
    public Task<string?> FindAsync(string text, Locale locale, CancellationToken cancellationToken) =>
        Task.FromResult(ClauseReference.Of(text) is not null || AnnexReference.Of(text) is not null || TermLookUp.IsAsked(text) || ReadingOn.IsAsked(text, isAfterAnswer: false) ? AskAgreementHandler.Intent.Name : null);
}
