using Bot.Features.Agreements.Answers;
using Bot.Features.Agreements.Curated;
using Bot.Features.Agreements.LookUps;
using Bot.Features.Agreements.Search.Query;
using Bot.Intents;
using Bot.Messages;

namespace Bot.Features.Agreements;

/// <summary>Answers a question from the documents, or says that they do not say.</summary>
public sealed class AskAgreementHandler(CuratedAnswers curated, PassageLookUp lookUp, AnswerFinder finder, AnswerReply reply) : IIntentHandler
{
    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new("agreement.ask", AnswerTexts.Ask)
    {
        Italian = AgreementExamples.Italian,
        English = AgreementExamples.English,
        Commands = ["next paragraph", "the next paragraph", "show the next paragraph", "read on", "paragrafo successivo", "il paragrafo successivo", "mostra il paragrafo successivo", "continua a leggere"],
    };

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);

        // What coordinators wrote for this very question comes before any passage.
        return await curated.FindAsync(turn.Text, turn.Locale, cancellationToken) is { } match
            ? CuratedReply.Of(match, turn.Locale)
            : Answer(turn);
    }

    private Reply Answer(Turn turn)
    {
        var last = LastAnswer.Of(turn.State);
        var named = lookUp.Find(turn.Text, turn.Locale, last);
        var question = named.Count > 0 || PassageLookUp.ReadsOn(turn.Text) ? turn.Text : FollowUp.Complete(turn.Text, last);
        var answer = named.Count > 0 || PassageLookUp.ReadsOn(turn.Text) ? new Answer(named, question, QuestionKind.Other, 1) : finder.Find(question, turn.Locale, turn.Today);
        if (!answer.IsDeclined)
        {
            LastAnswer.Keep(turn.State, answer.Quotations[0], question);
        }

        return reply.Word(answer, turn.Locale);
    }
}
