using System.Globalization;
using System.Runtime.CompilerServices;
using Bot.Messages;
using Bot.Storage;

namespace Bot.Features.Questions.Keeping;

/// <summary>Questions in the database.</summary>
internal sealed class SqlQuestionRepository(Session session) : IQuestionRepository
{
    /// <summary>Who asked where the bot was taken out of is answered directly.</summary>
    internal static readonly KeptAddress Address = new("questions", "UPDATE questions SET conversation = '' WHERE conversation = @address");

    private const int Page = 1000;

    /// <inheritdoc/>
    public async Task<Question> AddAsync(Question question, CancellationToken cancellationToken)
    {
        var year = question.Created.Year;
        var count = await session.WriteAsync<long>(
            "INSERT INTO question_numbers (year, last) VALUES (@year, 1) ON CONFLICT (year) DO UPDATE SET last = question_numbers.last + 1 RETURNING last", new { year }, cancellationToken);
        var number = string.Create(CultureInfo.InvariantCulture, $"Q-{year}-{count:0000}");
        var numbered = question with { Number = number, Leader = question.Leader.Length > 0 ? question.Leader : number };
        await session.WriteAsync(
            """
            INSERT INTO questions (number, leader, asker, asker_name, conversation, text, language, topic, state, owner, owner_id, times, answer, answered_by, answered_by_id, version, created, changed)
            VALUES (@Number, @Leader, @Asker, @AskerName, @Conversation, @Text, @Language, @Topic, @State, @Owner, @OwnerId, @Times, @Answer, @AnsweredBy, @AnsweredById, 1, @Created, @Changed)
            """,
            Row.From(numbered),
            cancellationToken);
        return numbered;
    }

    /// <inheritdoc/>
    public async Task<bool> UpdateAsync(Question changed, CancellationToken cancellationToken) => await session.WriteAsync(
        """
        UPDATE questions SET leader = @Leader, asker = @Asker, asker_name = @AskerName, conversation = @Conversation, state = @State, owner = @Owner, owner_id = @OwnerId, times = @Times,
            answer = @Answer, answered_by = @AnsweredBy, answered_by_id = @AnsweredById, version = version + 1, changed = @Changed
        WHERE number = @Number AND version = @Version
        """,
        Row.From(changed),
        cancellationToken) == 1;

    /// <inheritdoc/>
    public async Task<Question?> FindAsync(string number, CancellationToken cancellationToken) =>
        (await session.FindAsync<Row>($"{SelectSql} WHERE number = @number", new { number }, cancellationToken))?.ToQuestion();

    /// <inheritdoc/>
    public Task<IReadOnlyList<Question>> ListGroupAsync(string leader, CancellationToken cancellationToken) =>
        ListAsync("WHERE leader = @leader ORDER BY created, number", new { leader }, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Question>> ListAsync(QuestionState state, int most, CancellationToken cancellationToken) =>
        ListAsync("WHERE state = @state ORDER BY created, number LIMIT @most", new { state = state.ToString(), most }, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Question>> ListMineAsync(IReadOnlyList<string> ids, int most, CancellationToken cancellationToken) =>
        ListAsync("WHERE asker IN @ids ORDER BY created DESC, number DESC LIMIT @most", new { ids, most }, cancellationToken);

    /// <inheritdoc/>
    public async IAsyncEnumerable<Question> ReadAllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var last = "";
        while (await ListAsync($"WHERE number > @last ORDER BY number LIMIT {Page}", new { last }, cancellationToken) is { Count: > 0 } questions)
        {
            foreach (var question in questions)
            {
                yield return question;
            }

            last = questions[^1].Number;
        }
    }

    private async Task<IReadOnlyList<Question>> ListAsync(string where, object values, CancellationToken cancellationToken) =>
        [.. (await session.QueryAsync<Row>($"{SelectSql} {where}", values, cancellationToken)).Select(row => row.ToQuestion())];

    private const string SelectSql =
        """
        SELECT number AS "Number", leader AS "Leader", asker AS "Asker", asker_name AS "AskerName", conversation AS "Conversation", text AS "Text", language AS "Language",
            topic AS "Topic", state AS "State", owner AS "Owner", owner_id AS "OwnerId", times AS "Times", answer AS "Answer", answered_by AS "AnsweredBy",
            answered_by_id AS "AnsweredById", version AS "Version", created AS "Created", changed AS "Changed"
        FROM questions
        """;

    private sealed record Row(
        string Number, string Leader, string Asker, string AskerName, string Conversation, string Text, string Language, string Topic, string State, string Owner, string OwnerId, long Times, string Answer,
        string AnsweredBy, string AnsweredById, long Version, long Created, long Changed)
    {
        public static Row From(Question question) => new(
            question.Number, question.Leader, question.Asker, question.AskerName,
            question.Conversation is null ? "" : MessageJson.Write(question.Conversation),
            question.Text, question.Language, question.Topic, question.State.ToString(), question.Owner, question.OwnerId, question.Times, question.Answer, question.AnsweredBy,
            question.AnsweredById, question.Version, question.Created.ToUnixTimeMilliseconds(), question.Changed.ToUnixTimeMilliseconds());

        public Question ToQuestion() => new(Number, Text)
        {
            Leader = Leader,
            Asker = Asker,
            AskerName = AskerName,
            Conversation = Conversation.Length == 0 ? null : MessageJson.Read<Conversation>(Conversation),
            Language = Language,
            Topic = Topic,
            State = Enum.Parse<QuestionState>(State),
            Owner = Owner,
            OwnerId = OwnerId,
            Times = Times,
            Answer = Answer,
            AnsweredBy = AnsweredBy,
            AnsweredById = AnsweredById,
            Version = Version,
            Created = DateTimeOffset.FromUnixTimeMilliseconds(Created),
            Changed = DateTimeOffset.FromUnixTimeMilliseconds(Changed),
        };
    }
}
