using Bot.Features.Questions.Asking;
using Bot.Features.Questions.Keeping;
using Bot.Intents;
using Bot.Intents.Dialogs;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.Questions.Answering;

/// <summary>Takes a coordinator's answer and carries it to everybody who asked much the same.</summary>
internal sealed class AnswerQuestionHandler(IQuestionRepository questions, QuestionRights rights, QuestionNotices notices, QuestionLog log, FormDialog dialog) : IIntentHandler
{
    private const string AnswerField = "answer";

    private const string AnsweringKey = "questions.answering";

    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new(QuestionIntents.Answer, QuestionTexts.Answer)
    {
        Italian = ["rispondi alla domanda Q-2026-0001", "voglio rispondere a Q-2026-0001"],
        English = ["answer question Q-2026-0001", "I want to answer Q-2026-0001"],
        IsListed = false,
    };

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var named = turn.Value is { Length: > 0 } value ? value : turn.Answering is not null ? turn.State.Memory.GetValueOrDefault(AnsweringKey, "") : turn.Text;
        var (question, refused) = await rights.FindAsync(named, turn, cancellationToken);
        if (question is null)
        {
            return refused!;
        }

        if (question.State is QuestionState.Answered)
        {
            return QuestionNotices.Card(question, turn.Locale) with { Outcome = Outcome.Declined };
        }

        turn.State.Memory[AnsweringKey] = question.Number;
        var field = new FormField(AnswerField, FieldKind.Paragraph, QuestionTexts.YourAnswer.In(turn.Locale)) { Help = QuestionTexts.AnswerHelp.In(turn.Locale), MaxLength = 3000 };
        var form = new Form(QuestionIntents.Answer, QuestionTexts.AnswerTitle.In(turn.Locale, question.Number), QuestionTexts.Send.In(turn.Locale), [field])
        {
            Value = question.Number,
            Intro = Markdown.Quote(question.Text),
        };
        var step = dialog.Continue(form, turn);
        turn.State.Open = turn.State.Open is { } open ? open with { TakesQuestions = true } : null;
        if (step.Reply is { } asked)
        {
            return asked;
        }

        turn.State.Memory.Remove(AnsweringKey);
        return await AnswerAsync(question, step.Values[AnswerField], turn, cancellationToken);
    }

    private async Task<Reply> AnswerAsync(Question question, string answer, Turn turn, CancellationToken cancellationToken)
    {
        var delivered = 0;
        foreach (var one in (await questions.ListGroupAsync(question.Leader, cancellationToken)).Where(one => one.State is QuestionState.Open or QuestionState.Noted))
        {
            var answered = one with { State = QuestionState.Answered, Answer = answer, AnsweredBy = turn.Person.Name, AnsweredById = turn.Person.Id, Changed = turn.Now };
            if (!await questions.UpdateAsync(answered, cancellationToken))
            {
                continue;
            }

            await notices.UpdateAsync(answered with { Version = one.Version + 1 }, cancellationToken);
            if (one.State == QuestionState.Open)
            {
                delivered++;
                await notices.ToAskerAsync(
                    answered,
                    locale => new Reply($"{QuestionTexts.Delivered.In(locale, Markdown.Escape(turn.Person.Name))}\n\n{Markdown.Quote(one.Text)}\n\n{Markdown.Escape(answer)}"),
                    cancellationToken);
            }
        }

        await log.AuditAsync(turn, "question.answer", question.Number, cancellationToken);
        return new Reply(QuestionTexts.Answered.In(turn.Locale, delivered))
        {
            Outcome = Outcome.Done,
            Actions = [new Button(QuestionTexts.Keep.In(turn.Locale), QuestionIntents.Keep, question.Number)],
        };
    }
}
