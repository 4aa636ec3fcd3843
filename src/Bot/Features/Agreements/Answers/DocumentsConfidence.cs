using Bot.Features.Agreements.Documents;
using Bot.Features.Agreements.LookUps.Context;
using Bot.Intents;
using Bot.Intents.Routing;

namespace Bot.Features.Agreements.Answers;

/// <summary>How sure it is that the documents answer a message.</summary>
internal sealed class DocumentsConfidence(AnswerFinder finder, DocumentLibrary library) : IFallbackConfidence
{
    /// <inheritdoc/>
    public double Of(Turn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var asked = AskedDay.Of(turn.Text, turn.Today, library.Documents);
        return finder.Find(asked.Question, turn.Locale, asked).Confidence;
    }
}
