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
        Italian =
        [
            "quanto dura l'accordo?", "che cosa prevede l'accordo?", "quando è stato firmato l'accordo?", "chi ha firmato?", "di chi sono i risultati?", "posso pubblicare i risultati?",
            "che cosa dice l'accordo sulla proprietà intellettuale?", "quali sono i settori di ricerca?", "quali laboratori sono coinvolti?", "che cosa succede se una parte recede?",
            "quanto preavviso serve per recedere?", "chi paga le spese?", "quale legge si applica?", "che vuol dire informazioni riservate?", "posso condividere i dati con un collega?",
            "qual è lo scopo dell'accordo?", "cosa dice l'articolo 7?", "è previsto un rinnovo?", "dove si trova il laboratorio Huawei coinvolto?", "si parla di intelligenza artificiale?",
        ],
        English =
        [
            "how long does the agreement last?", "what does the agreement say?", "when was the agreement signed?", "who signed it?", "who owns the results?", "may I publish the results?",
            "what does the agreement say about intellectual property?", "which research areas does it cover?", "which laboratories are involved?", "what happens if a party leaves?",
            "how much notice do I have to give to terminate?", "who pays the costs?", "which law governs it?", "what does confidential information mean?", "can I share the data with a colleague?",
            "what is the purpose of the agreement?", "what does article 7 say?", "can it be renewed?", "where is the Huawei laboratory involved?", "is artificial intelligence mentioned?",
        ],
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
