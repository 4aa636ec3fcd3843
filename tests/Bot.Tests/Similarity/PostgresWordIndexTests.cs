using Bot.Storage;
using Bot.Tests.Storage;

namespace Bot.Tests.Similarity;

public sealed class PostgresWordIndexTests : WordIndexTests
{
    private readonly PostgresServer server = new();

    protected override Task<Database> OpenAsync() => server.OpenAsync();

    protected override Task CloseAsync() => server.CloseAsync();
}
