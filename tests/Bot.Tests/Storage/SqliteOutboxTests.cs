using Bot.Storage;

namespace Bot.Tests.Storage;

public sealed class SqliteOutboxTests : OutboxTests
{
    private readonly SqliteFile file = new();

    protected override Task<Database> OpenAsync() => Task.FromResult(file.Open());

    protected override Task CloseAsync()
    {
        file.Dispose();
        return Task.CompletedTask;
    }
}
