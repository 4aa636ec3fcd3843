using Bot.Intents;
using Bot.Messages;
using Bot.People;

namespace Bot.Features.Questions.Answering;

/// <summary>Lists what waits for an answer, and what the documents do not say, for coordinators.</summary>
internal sealed class ListQuestionsHandler(QuestionSummary summary) : IIntentHandler
{
    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new(QuestionIntents.List, QuestionTexts.List)
    {
        Italian =
        [
            "domande senza risposta", "quali domande aspettano una risposta?", "a che cosa non hai saputo rispondere?", "registro delle domande non risposte", "mostra le domande in attesa",
            "quali domande non hanno risposta?", "domande da evadere", "le domande in sospeso", "a quali domande dobbiamo ancora rispondere?",
        ],
        English =
        [
            "unanswered questions", "which questions wait for an answer?", "what could you not answer?", "log of unanswered questions", "show the waiting questions", "which questions have no answer?",
            "questions to deal with", "the open questions", "which questions do we still have to answer?",
        ],
        Commands = ["domande", "questions"],
        Role = RoleNames.Coordinator,
    };

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken) => summary.MakeAsync(turn.Now, turn.Locale, cancellationToken);
}
