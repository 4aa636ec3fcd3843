using Bot.Language;
using Bot.People;
using Bot.Similarity;
using Bot.Storage;

namespace Bot.Features.Questions.Keeping;

/// <summary>What questions hold of a person: all of theirs goes.</summary>
internal sealed class QuestionRecords(IQuestionRepository questions, WordIndex index) : IPersonalRecords
{
    private const int Most = 1000;

    private const string Nobody = "—";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> ShowAsync(Session session, IReadOnlyList<string> ids, Locale locale, CancellationToken cancellationToken)
    {
        var mine = await questions.ListMineAsync(ids, Most, cancellationToken);
        var care = await session.FindAsync<long>("SELECT count(*) FROM questions WHERE owner_id IN @ids OR answered_by_id IN @ids", new { ids }, cancellationToken);
        var lines = mine.Select(question => QuestionTexts.KeptQuestion.In(locale, question.Number, question.Text, QuestionTexts.Of(question.State).In(locale)));
        return [.. lines, .. care > 0 ? (string[])[QuestionTexts.KeptCare.In(locale, (int)care)] : []];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> DeleteAsync(Session session, IReadOnlyList<string> ids, Locale locale, CancellationToken cancellationToken)
    {
        foreach (var question in await questions.ListMineAsync(ids, Most, cancellationToken))
        {
            await index.RemoveAsync(Asking.QuestionLog.Kind, question.Number, cancellationToken);
        }

        await session.WriteAsync("DELETE FROM questions WHERE asker IN @ids", new { ids }, cancellationToken);
        await session.WriteAsync("UPDATE questions SET owner = @Nobody, owner_id = '' WHERE owner_id IN @ids", new { ids, Nobody }, cancellationToken);
        await session.WriteAsync("UPDATE questions SET answered_by = @Nobody, answered_by_id = '' WHERE answered_by_id IN @ids", new { ids, Nobody }, cancellationToken);
        return [];
    }
}
