using Bot.Storage;
using Bot.Tests.Storage;

namespace Bot.Tests.Features.Milestones.Reminders;

public sealed class SqliteReminderRepositoryTests : ReminderRepositoryTests
{
    private readonly SqliteFile file = new();

    protected override Task<Database> OpenAsync() => Task.FromResult(file.Open());

    protected override Task CloseAsync()
    {
        file.Dispose();
        return Task.CompletedTask;
    }
}
