using Bot.Storage;
using Bot.Tests.Storage;

namespace Bot.Tests.Features.Onboarding.Journeys;

public sealed class SqliteJourneyRepositoryTests : JourneyRepositoryTests
{
    private readonly SqliteFile file = new();

    protected override Task<Database> OpenAsync() => Task.FromResult(file.Open());

    protected override Task CloseAsync()
    {
        file.Dispose();
        return Task.CompletedTask;
    }
}
