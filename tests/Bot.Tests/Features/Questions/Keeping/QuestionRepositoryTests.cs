using Bot.Features.Questions.Keeping;
using Bot.Messages;
using Bot.Storage;
using Bot.Tests.Storage;

namespace Bot.Tests.Features.Questions.Keeping;

/// <summary>What every question repository promises, on whichever database it stands.</summary>
public abstract class QuestionRepositoryTests : QueueTests
{
    [SkippableFact]
    public async Task A_question_comes_back_as_it_was_kept_under_the_next_number_of_its_year()
    {
        var asked = Question("Chi paga le missioni?") with { Conversation = new Conversation("web", "ada/1"), Topic = "money", Owner = "Carla", OwnerId = "slack:carla", Times = 3 };
        var first = await WriteAsync(questions => questions.AddAsync(asked, default));
        var second = await WriteAsync(questions => questions.AddAsync(asked with { Leader = first.Number }, default));

        Assert.Equal(("Q-2026-0001", "Q-2026-0002"), (first.Number, second.Number));
        Assert.Equal(asked with { Number = "Q-2026-0001", Leader = "Q-2026-0001" }, await ReadAsync(questions => questions.FindAsync("Q-2026-0001", default)));
        Assert.Equal(["Q-2026-0001", "Q-2026-0002"], (await ReadAsync(questions => questions.ListGroupAsync(first.Number, default))).Select(question => question.Number));
    }

    [SkippableFact]
    public async Task A_change_to_an_older_version_is_refused()
    {
        var read = await WriteAsync(questions => questions.AddAsync(Question("Chi paga?"), default));
        var answered = read with { State = QuestionState.Answered, Answer = "Il dipartimento.", AnsweredBy = "Carla", AnsweredById = "slack:carla" };

        Assert.True(await WriteAsync(questions => questions.UpdateAsync(answered, default)));
        Assert.False(await WriteAsync(questions => questions.UpdateAsync(read with { State = QuestionState.Closed }, default)));
        Assert.Equal(answered with { Version = 2 }, await ReadAsync(questions => questions.FindAsync(read.Number, default)));
    }

    [SkippableFact]
    public async Task Questions_added_side_by_side_have_each_their_own_number()
    {
        var added = await Task.WhenAll(Enumerable.Range(0, 30).Select(i => Task.Run(() => WriteAsync(questions => questions.AddAsync(Question($"Domanda {i}"), default)))));

        Assert.Equal(Enumerable.Range(1, 30).Select(i => $"Q-2026-{i:0000}"), added.Select(question => question.Number).Order());
    }

    [SkippableFact]
    public async Task Lists_go_by_state_oldest_first_and_by_asker_newest_first()
    {
        for (var i = 0; i < 4; i++)
        {
            var state = i == 1 ? QuestionState.Closed : QuestionState.Open;
            await WriteAsync(questions => questions.AddAsync(Question($"Domanda {i}") with { State = state, Created = Talk.Start.AddMinutes(i) }, default));
        }

        Assert.Equal(["Q-2026-0001", "Q-2026-0003"], (await ReadAsync(questions => questions.ListAsync(QuestionState.Open, 2, default))).Select(question => question.Number));
        Assert.Equal(["Q-2026-0004", "Q-2026-0003"], (await ReadAsync(questions => questions.ListMineAsync(["test:ada", "test:other"], 2, default))).Select(question => question.Number));
        Assert.Equal(4, await ReadAsync(async questions => await questions.ReadAllAsync(default).CountAsync()));
    }

    private async Task<T> WriteAsync<T>(Func<IQuestionRepository, Task<T>> write)
    {
        await using var session = new Session(Database);
        var result = await write(new SqlQuestionRepository(session));
        await session.CommitAsync(_ => Task.CompletedTask, default);
        return result;
    }

    private async Task<T> ReadAsync<T>(Func<IQuestionRepository, Task<T>> read)
    {
        await using var session = new Session(Database);
        return await read(new SqlQuestionRepository(session));
    }

    private static Question Question(string text) => new("", text) { Leader = "", Asker = "test:ada", AskerName = "Ada", State = QuestionState.Open, Created = Talk.Start, Changed = Talk.Start };
}
