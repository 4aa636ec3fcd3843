using Bot.Storage;
using Bot.Tests.Storage;

namespace Bot.Tests.Audit;

public sealed class SqliteAuditLogTests : AuditLogTests
{
    private readonly SqliteFile file = new();

    protected override Task<Database> OpenAsync() => Task.FromResult(file.Open());

    protected override Task CloseAsync()
    {
        file.Dispose();
        return Task.CompletedTask;
    }
}
