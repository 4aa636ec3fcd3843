using System.Text.Json;
using Bot.Messages.Parts;
using Bot.Storage;

namespace Bot.Features.Feedback;

/// <summary>Keeps feedback in the database.</summary>
public sealed class SqlFeedbackRepository(Session session) : IFeedbackRepository
{
    /// <inheritdoc/>
    public Task SaveAsync(Judgement judgement, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        return session.WriteAsync(
            """
            INSERT INTO feedback (id, person, given, is_good, reason, question, language, intent, outcome, sources)
            VALUES (@id, @person, @given, @isGood, @reason, @question, @language, @intent, @outcome, @sources)
            ON CONFLICT (id) DO UPDATE SET given = excluded.given, is_good = excluded.is_good, reason = excluded.reason
            """,
            new
            {
                id = $"{judgement.Answer.Message}:{judgement.Answer.Place}",
                person = judgement.Person,
                given = judgement.Given.ToUnixTimeMilliseconds(),
                isGood = judgement.IsGood ? 1L : 0L,
                reason = judgement.Reason,
                question = judgement.Question,
                language = judgement.Language,
                intent = judgement.Intent,
                outcome = judgement.Outcome,
                sources = JsonSerializer.Serialize(judgement.Sources.Select(source => new Source(source.Document, source.Version, source.Section, source.Start, source.End))),
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Judgement>> OfPersonAsync(string person, CancellationToken cancellationToken)
    {
        var rows = await session.QueryAsync<Row>(
            """
            SELECT id AS "Id", given AS "Given", is_good AS "IsGood", reason AS "Reason", question AS "Question", language AS "Language", intent AS "Intent",
              outcome AS "Outcome", sources AS "Sources"
            FROM feedback WHERE person = @person ORDER BY given DESC, id
            """,
            new { person },
            cancellationToken);
        return [.. rows.Select(row => row.ToJudgement(person))];
    }

    /// <inheritdoc/>
    public Task<int> DeleteOfPersonAsync(string person, CancellationToken cancellationToken) =>
        session.WriteAsync("DELETE FROM feedback WHERE person = @person", new { person }, cancellationToken);

    private sealed record Source(string Document, string Version, string Section, int Start, int End);

    private sealed class Row
    {
        public string Id { get; init; } = "";

        public long Given { get; init; }

        public long IsGood { get; init; }

        public string Reason { get; init; } = "";

        public string Question { get; init; } = "";

        public string Language { get; init; } = "";

        public string Intent { get; init; } = "";

        public string Outcome { get; init; } = "";

        public string Sources { get; init; } = "";

        public Judgement ToJudgement(string person)
        {
            var cut = Id.LastIndexOf(':');
            var answer = new AnswerKey(Id[..cut], int.Parse(Id.AsSpan(cut + 1), provider: null));
            return new Judgement(answer, person, IsGood != 0, DateTimeOffset.FromUnixTimeMilliseconds(Given))
            {
                Reason = Reason,
                Question = Question,
                Language = Language,
                Intent = Intent,
                Outcome = Outcome,
                Sources = [.. JsonSerializer.Deserialize<List<Source>>(Sources)!.Select(source =>
                    new Citation(source.Document, "", source.Section, "", source.Start, source.End, "", Language) { Version = source.Version })],
            };
        }
    }
}
