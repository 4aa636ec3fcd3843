using Bot.Storage;

namespace Bot.Tests.Storage;

public sealed class PostgresInboxTests : InboxTests
{
    private readonly PostgresServer server = new();

    protected override Task<Database> OpenAsync() => server.OpenAsync();

    protected override Task CloseAsync() => server.CloseAsync();
}
