using Bot.Storage;
using Bot.Tests.Storage;

namespace Bot.Tests.Features.Onboarding.Journeys;

public sealed class PostgresJourneyRepositoryTests : JourneyRepositoryTests
{
    private readonly PostgresServer server = new();

    protected override Task<Database> OpenAsync() => server.OpenAsync();

    protected override Task CloseAsync() => server.CloseAsync();
}
