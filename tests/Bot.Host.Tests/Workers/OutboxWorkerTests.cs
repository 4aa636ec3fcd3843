using Bot.Host.Workers;
using Bot.Messages;
using Bot.Storage;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Moq;

namespace Bot.Host.Tests.Workers;

public sealed class OutboxWorkerTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("accordo-outbox-").FullName;
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2030, 5, 6, 9, 0, 0, TimeSpan.Zero));
    private Database database = null!;
    private Outbox outbox = null!;

    [Fact]
    public async Task A_slow_platform_does_not_lose_its_message_to_another_worker()
    {
        var sent = new TaskCompletionSource<string>();
        var asked = new TaskCompletionSource();
        var channel = new Mock<IChannel>();
        channel.Setup(it => it.Name).Returns("slow");
        channel.Setup(it => it.SendAsync(It.IsAny<Conversation>(), It.IsAny<Reply>(), "1", It.IsAny<CancellationToken>()))
            .Returns(() =>
            {
                asked.SetResult();
                return sent.Task;
            });
        using var worker = new OutboxWorker(outbox, [channel.Object], clock, NullLogger<OutboxWorker>.Instance);
        await database.WriteAsync(transaction => outbox.AddAsync(transaction, new OutgoingMessage("1", new Conversation("slow", "room"), new Reply("ciao"))), default);
        await worker.StartAsync(default);
        await asked.Task;

        var end = clock.GetUtcNow() + (3 * Outbox.Lease);
        while (clock.GetUtcNow() < end)
        {
            // The renewal runs on the worker's own task: give it real time between the seconds of the clock.
            clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(10);
            Assert.Empty(await outbox.ClaimAsync(10, default));
        }

        sent.SetResult("ts");
        await worker.StopAsync(default);

        channel.Verify(it => it.SendAsync(It.IsAny<Conversation>(), It.IsAny<Reply>(), "1", It.IsAny<CancellationToken>()), Times.Once);
    }

    public async Task InitializeAsync()
    {
        database = Database.Open(null, Path.Combine(folder, "bot.db"));
        await new Migrator(database).MigrateAsync(default);
        outbox = new Outbox(database, clock);
    }

    public async Task DisposeAsync()
    {
        await database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
