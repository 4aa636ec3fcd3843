using Bot.Audit;
using Bot.Features.Questions.Keeping;
using Bot.Intents;
using Bot.Similarity;
using Bot.Storage;

namespace Bot.Features.Questions.Asking;

/// <summary>The log of what the documents did not answer: like questions are counted together.</summary>
internal sealed class QuestionLog(IQuestionRepository questions, WordIndex index, AuditLog audit, Session session) : IDeclineLog
{
    /// <summary>Under which kind the words of questions are kept.</summary>
    public const string Kind = "question";

    private const double LeastAlike = 0.7;

    private const int MostText = 1000;

    /// <inheritdoc/>
    public async Task NoteAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Text.Length is 0 or > MostText)
        {
            return;
        }

        if (await FindLikeAsync(turn.Text, cancellationToken) is { } like)
        {
            await questions.UpdateAsync(like with { Times = like.Times + 1, Changed = turn.Now }, cancellationToken);
            return;
        }

        var noted = await questions.AddAsync(
            new Question("", turn.Text) { Leader = "", Language = turn.Locale.Code, State = QuestionState.Noted, Created = turn.Now, Changed = turn.Now }, cancellationToken);
        await index.SetAsync(Kind, noted.Number, noted.Text, turn.Now, cancellationToken);
    }

    /// <summary>The leader of the questions that say much the same and still have no answer; null when there is none.</summary>
    public async Task<Question?> FindLikeAsync(string text, CancellationToken cancellationToken)
    {
        foreach (var number in await index.FindAsync(Kind, text, LeastAlike, 3, cancellationToken))
        {
            if (await questions.FindAsync(number, cancellationToken) is { State: QuestionState.Noted or QuestionState.Open } like)
            {
                return like.Leader == like.Number ? like : await questions.FindAsync(like.Leader, cancellationToken) ?? like;
            }
        }

        return null;
    }

    /// <summary>Writes down what was done to a question.</summary>
    public Task AuditAsync(Turn turn, string action, string number, CancellationToken cancellationToken) =>
        audit.AppendAsync(session, turn.Person.Id, action, number, "", cancellationToken);
}
