using Bot.Storage;
using Bot.Tests.Storage;

namespace Bot.Tests.Features.Milestones.Plan;

public sealed class SqliteMilestoneRepositoryTests : MilestoneRepositoryTests
{
    private readonly SqliteFile file = new();

    protected override Task<Database> OpenAsync() => Task.FromResult(file.Open());

    protected override Task CloseAsync()
    {
        file.Dispose();
        return Task.CompletedTask;
    }
}
