using Bot.Features.Questions.Asking;
using Bot.Features.Questions.Keeping;
using Bot.Intents;
using Bot.Language;
using Bot.Messages;

namespace Bot.Features.Questions.Answering;

/// <summary>Makes an answer that a person gave the bot's own, from now on.</summary>
internal sealed class KeepAnswerHandler(QuestionRights rights, QuestionLog log, IEnumerable<IAnswerBook> books) : IIntentHandler
{
    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new(QuestionIntents.Keep, QuestionTexts.Keep) { IsListed = false };

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var (question, refused) = await rights.FindAsync(turn.Value ?? turn.Text, turn, cancellationToken);
        if (question is null)
        {
            return refused!;
        }

        var book = books.FirstOrDefault();
        if (question.State != QuestionState.Answered || book is null)
        {
            return new Reply(QuestionTexts.NotKept.In(turn.Locale)) { Outcome = Outcome.Declined };
        }

        await book.KeepAsync(question.Text, question.Answer, Locale.Parse(question.Language) ?? turn.Locale, turn, cancellationToken);
        await log.AuditAsync(turn, "question.keep", question.Number, cancellationToken);
        return new Reply(QuestionTexts.Kept.In(turn.Locale)) { Outcome = Outcome.Done };
    }
}
