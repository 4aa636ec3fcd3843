using Bot.Language;
using Bot.People;
using Bot.Similarity;
using Bot.Storage;

namespace Bot.Features.Questions.Keeping;

/// <summary>What questions hold of a person: all of theirs goes.</summary>
internal sealed class QuestionRecords(IQuestionRepository questions, WordIndex index) : IPersonalRecords
{
    private const int Most = 1000;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> ShowAsync(Session session, IReadOnlyList<string> ids, Locale locale, CancellationToken cancellationToken) =>
        [.. (await questions.ListMineAsync(ids, Most, cancellationToken)).Select(question => QuestionTexts.KeptQuestion.In(locale, question.Number, question.Text, QuestionTexts.Of(question.State).In(locale)))];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> DeleteAsync(Session session, IReadOnlyList<string> ids, Locale locale, CancellationToken cancellationToken)
    {
        foreach (var question in await questions.ListMineAsync(ids, Most, cancellationToken))
        {
            await index.RemoveAsync(Asking.QuestionLog.Kind, question.Number, cancellationToken);
        }

        await session.WriteAsync("DELETE FROM questions WHERE asker IN @ids", new { ids }, cancellationToken);
        return [];
    }
}
