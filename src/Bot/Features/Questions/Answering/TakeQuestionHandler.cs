using Bot.Features.Questions.Asking;
using Bot.Features.Questions.Keeping;
using Bot.Intents;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.Questions.Answering;

/// <summary>Lets a coordinator say that they take care of a question, or put it aside.</summary>
internal sealed class TakeQuestionHandler(IQuestionRepository questions, QuestionRights rights, QuestionNotices notices, QuestionLog log) : IIntentHandler
{
    private const string ToClose = "close:";

    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new(QuestionIntents.Take, QuestionTexts.Take) { IsListed = false };

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var named = turn.Value ?? turn.Text;
        var (question, refused) = await rights.FindAsync(named, turn, cancellationToken);
        if (question is null)
        {
            return refused!;
        }

        var closes = named.StartsWith(ToClose, StringComparison.Ordinal);
        var changed = closes ? question with { State = QuestionState.Closed, Changed = turn.Now } : question with { Owner = turn.Person.Name, OwnerId = turn.Person.Id, Changed = turn.Now };
        if (question.State is QuestionState.Answered or QuestionState.Closed || !await questions.UpdateAsync(changed, cancellationToken))
        {
            return new Reply(QuestionTexts.Already.In(turn.Locale, Markdown.Escape(question.Number), QuestionTexts.Of(question.State).In(turn.Locale))) { Outcome = Outcome.Declined };
        }

        await notices.UpdateAsync(changed with { Version = question.Version + 1 }, cancellationToken);
        if (closes && question.State == QuestionState.Open)
        {
            await notices.ToAskerAsync(question, locale => new Reply($"{QuestionTexts.ClosedForAsker.In(locale)}\n\n{Markdown.Quote(question.Text)}"), cancellationToken);
        }

        await log.AuditAsync(turn, closes ? "question.close" : "question.take", question.Number, cancellationToken);
        return new Reply((closes ? QuestionTexts.Closed : QuestionTexts.Taken).In(turn.Locale, Markdown.Escape(question.Number))) { Outcome = Outcome.Done };
    }
}
