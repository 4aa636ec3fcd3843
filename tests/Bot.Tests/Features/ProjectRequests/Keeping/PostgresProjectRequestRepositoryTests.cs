using Bot.Storage;
using Bot.Tests.Storage;

namespace Bot.Tests.Features.ProjectRequests.Keeping;

public sealed class PostgresProjectRequestRepositoryTests : ProjectRequestRepositoryTests
{
    private readonly PostgresServer server = new();

    protected override Task<Database> OpenAsync() => server.OpenAsync();

    protected override Task CloseAsync() => server.CloseAsync();
}
