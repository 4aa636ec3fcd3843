using Bot.Storage;
using Bot.Tests.Storage;

namespace Bot.Tests.Features.Questions.Keeping;

public sealed class PostgresQuestionRepositoryTests : QuestionRepositoryTests
{
    private readonly PostgresServer server = new();

    protected override Task<Database> OpenAsync() => server.OpenAsync();

    protected override Task CloseAsync() => server.CloseAsync();
}
