using Bot.Messages;
using Bot.Storage;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests.Storage;

/// <summary>A fresh database and a clock for the contract tests of the queues.</summary>
public abstract class QueueTests : IAsyncLifetime
{
    protected FakeTimeProvider Clock { get; } = new(Talk.Start);

    protected Database Database { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Database = await OpenAsync();
        await new Migrator(Database).MigrateAsync(default);
    }

    public async Task DisposeAsync()
    {
        await Database.DisposeAsync();
        await CloseAsync();
    }

    protected abstract Task<Database> OpenAsync();

    protected abstract Task CloseAsync();

    protected static IncomingMessage Message(string id, string conversation = "room") =>
        new(id, new Conversation("test", conversation), new Person("test:ada", "Ada"), "ciao");
}
