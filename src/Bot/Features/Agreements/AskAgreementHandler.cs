using Bot.Features.Agreements.Answers;
using Bot.Features.Agreements.Answers.Wording;
using Bot.Features.Agreements.Curated;
using Bot.Features.Agreements.Documents;
using Bot.Features.Agreements.LookUps;
using Bot.Features.Agreements.LookUps.Context;
using Bot.Intents;
using Bot.Messages;

namespace Bot.Features.Agreements;

/// <summary>Answers a question from the documents, or says that they do not say.</summary>
public sealed class AskAgreementHandler(CuratedAnswers curated, DocumentLibrary library, PassageLookUp lookUp, AnswerFinder finder, AnswerReply reply) : IIntentHandler
{
    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new("agreement.ask", AnswerTexts.Ask)
    {
        Italian = AgreementExamples.Italian,
        English = AgreementExamples.English,
        Commands =
        [
            "next paragraph", "the next paragraph", "show the next paragraph", "read on", "previous paragraph", "show the previous paragraph",
            "paragrafo successivo", "il paragrafo successivo", "mostra il paragrafo successivo", "continua a leggere", "paragrafo precedente", "mostra il paragrafo precedente",
        ],
    };

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);

        // A choice among abilities, and a search from a message box, bring the words as a pressed button's value.
        var text = turn.Text.Length > 0 ? turn.Text : turn.Value ?? "";

        // What coordinators wrote for this very question comes before any passage.
        if (await curated.FindAsync(text, turn.Locale, cancellationToken) is { } match)
        {
            LastAnswer.KeepQuestion(turn.State, text);
            return CuratedReply.Of(match, turn);
        }

        var last = LastAnswer.Of(turn.State);
        var asked = AskedDay.Of(text, turn.Today, library.Documents);
        return lookUp.Find(asked.Question, turn.Locale, last, asked.Day) is { } named ? Show(named, asked, turn) : Search(asked, last, turn);
    }

    private Reply Show(LookedUp named, AskedDay asked, Turn turn)
    {
        if (named.Found.Count == 0)
        {
            return new Reply(named.Why) { Outcome = Outcome.Declined, Actions = named.Near };
        }

        LastAnswer.KeepPlace(turn.State, named.Found[0]);
        return reply.Word(Answer.Naming(named.Found, asked.IsNamed ? asked.Day : null), turn);
    }

    private Reply Search(AskedDay asked, LastAnswer? last, Turn turn)
    {
        var serving = library.Documents.ServingOn(asked.Day, turn.Locale.Code);
        if (asked.IsNamed && (serving.Count == 0 || (asked.IsBare && last is not { Question.Length: > 0 })))
        {
            return VersionReply.Of(serving, asked, turn);
        }

        var (question, answer) = Find(asked, last, turn);
        if (!answer.IsDeclined)
        {
            LastAnswer.KeepPlace(turn.State, answer.Quotations[0]);
            LastAnswer.KeepQuestion(turn.State, question);
        }

        return reply.Word(answer, turn);
    }

    // "E chi decide?" is asked with what was asked before it; "e quando è stato firmato l'accordo?" may stand alone.
    private (string Question, Answer Answer) Find(AskedDay asked, LastAnswer? last, Turn turn)
    {
        var before = last?.Question ?? "";
        if (asked.IsBare || before.Length == 0 || !FollowUp.IsOne(asked.Question))
        {
            var own = asked.IsBare && before.Length > 0 ? before : asked.Question;
            return (own, finder.Find(own, turn.Locale, asked));
        }

        var whole = $"{asked.Question} {before}";
        // Where nothing but the thread tells what is meant, the last answer's surroundings come first.
        if (FollowUp.GoesOn(asked.Question) && finder.FindNear(asked, before, turn.Locale, last!) is { IsDeclined: false } near)
        {
            return (whole, near);
        }

        var alone = finder.Find(asked.Question, turn.Locale, asked);
        return alone.IsDeclined || FollowUp.IsBare(asked.Question) ? (whole, finder.Find(whole, turn.Locale, asked)) : (asked.Question, alone);
    }
}
