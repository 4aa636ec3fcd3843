using Bot.Storage;
using Bot.Tests.Storage;

namespace Bot.Tests.Features.Milestones.Reminders;

public sealed class PostgresReminderRepositoryTests : ReminderRepositoryTests
{
    private readonly PostgresServer server = new();

    protected override Task<Database> OpenAsync() => server.OpenAsync();

    protected override Task CloseAsync() => server.CloseAsync();
}
