using Bot.Intents.Routing;
using Bot.Language;

namespace Bot.Features.Questions.Asking;

/// <summary>What is said to be for a person goes to a person, whatever the question itself resembles.</summary>
internal sealed class QuestionHint : IIntentHint
{
    /// <inheritdoc/>
    public bool IsOutright => true;

    /// <inheritdoc/>
    public Task<string?> FindAsync(string text, Locale locale, CancellationToken cancellationToken) =>
        Task.FromResult(SpokenQuestion.Find(text) is null ? null : QuestionIntents.Ask);
}
