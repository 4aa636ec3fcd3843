using Bot.Features.Questions.Answering;
using Bot.Features.Questions.Keeping;
using Bot.Intents;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;
using Bot.Similarity;

namespace Bot.Features.Questions.Asking;

/// <summary>Takes questions in: those like one that waits already join it, the others go to who answers for their topic.</summary>
internal sealed class QuestionDesk(IQuestionRepository questions, WordIndex index, QuestionRouting routing, QuestionNotices notices, QuestionLog log)
{
    /// <summary>Sends a question of the turn's person to a person.</summary>
    public async Task<Reply> AskAsync(string text, Turn turn, CancellationToken cancellationToken)
    {
        var like = await log.FindLikeAsync(text, cancellationToken);
        var group = like is null ? [] : await questions.ListGroupAsync(like.Leader, cancellationToken);
        if (group.FirstOrDefault(question => question.State == QuestionState.Open && turn.Person.Ids.Contains(question.Asker)) is { } mine)
        {
            return new Reply(QuestionTexts.AskedBefore.In(turn.Locale, Markdown.Escape(mine.Number))) { Outcome = Outcome.Done };
        }

        var question = await questions.AddAsync(
            new Question("", text)
            {
                Leader = like?.Leader ?? "",
                Asker = turn.Person.Id,
                AskerName = turn.Person.Name,
                Conversation = turn.Message.Conversation,
                Language = (LanguageDetector.Detect(text) ?? turn.Locale).Code,
                Topic = routing.TopicOf(text),
                State = QuestionState.Open,
                Owner = like?.Owner ?? "",
                OwnerId = like?.OwnerId ?? "",
                Times = like is null ? 1 : 0,
                Created = turn.Now,
                Changed = turn.Now,
            },
            cancellationToken);
        await index.SetAsync(QuestionLog.Kind, question.Number, text, turn.Now, cancellationToken);
        var told = await notices.TellNewAsync(question, turn, cancellationToken);
        await log.AuditAsync(turn, "question.ask", question.Number, cancellationToken);
        return new Reply((told ? QuestionTexts.Sent : QuestionTexts.SentToNobody).In(turn.Locale, Markdown.Escape(question.Number))) { Outcome = Outcome.Done };
    }
}
