using Bot.Storage;

namespace Bot.Features.Agreements.Curated.Store;

/// <summary>Keeps curated answers in the database.</summary>
public sealed class SqlCuratedAnswerRepository(Session session) : ICuratedAnswerRepository
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<(CuratedAnswer Answer, bool IsRemoved)>> AllAsync(CancellationToken cancellationToken)
    {
        var rows = await session.QueryAsync<Row>(
            """
            SELECT id AS "Id", language AS "Language", questions AS "Questions", answer AS "Answer", removed AS "Removed", changed AS "Changed", changed_by_name AS "By"
            FROM curated_answers ORDER BY changed, id
            """,
            null,
            cancellationToken);
        return [.. rows.Select(row => (
            new CuratedAnswer(row.Id, row.Language, row.Questions.Split('\n'), row.Answer) { By = row.By, Changed = DateTimeOffset.FromUnixTimeMilliseconds(row.Changed) },
            row.Removed != 0))];
    }

    /// <inheritdoc/>
    public async Task SaveAsync(CuratedChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        var values = new
        {
            id = change.Answer.Id,
            language = change.Answer.Language,
            questions = string.Join('\n', change.Answer.Questions),
            answer = change.Answer.Answer,
            removed = change.IsRemoved ? 1L : 0L,
            changed = change.At.ToUnixTimeMilliseconds(),
            by = change.By.Id,
            name = change.By.Name,
            what = change.IsRemoved ? "removed" : change.Before is null ? "added" : "changed",
            beforeQuestions = string.Join('\n', change.Before?.Questions ?? []),
            beforeAnswer = change.Before?.Answer ?? "",
        };
        await session.WriteAsync(
            """
            INSERT INTO curated_answers (id, language, questions, answer, removed, changed, changed_by, changed_by_name)
            VALUES (@id, @language, @questions, @answer, @removed, @changed, @by, @name)
            ON CONFLICT (id) DO UPDATE SET language = excluded.language, questions = excluded.questions, answer = excluded.answer,
              removed = excluded.removed, changed = excluded.changed, changed_by = excluded.changed_by, changed_by_name = excluded.changed_by_name
            """,
            values,
            cancellationToken);
        await session.WriteAsync(
            """
            INSERT INTO curated_answer_changes (answer, changed, changed_by, what, before_questions, before_answer)
            VALUES (@id, @changed, @by, @what, @beforeQuestions, @beforeAnswer) ON CONFLICT (answer, changed) DO NOTHING
            """,
            values,
            cancellationToken);
    }

    private sealed class Row
    {
        public string Id { get; init; } = "";

        public string Language { get; init; } = "";

        public string Questions { get; init; } = "";

        public string Answer { get; init; } = "";

        public long Removed { get; init; }

        public long Changed { get; init; }

        public string By { get; init; } = "";
    }
}
