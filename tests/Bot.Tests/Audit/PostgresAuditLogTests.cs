using Bot.Storage;
using Bot.Tests.Storage;

namespace Bot.Tests.Audit;

public sealed class PostgresAuditLogTests : AuditLogTests
{
    private readonly PostgresServer server = new();

    protected override Task<Database> OpenAsync() => server.OpenAsync();

    protected override Task CloseAsync() => server.CloseAsync();
}
