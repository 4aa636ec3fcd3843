using Bot.Storage;

namespace Bot.Tests.Storage;

/// <summary>A SQLite file of one test.</summary>
internal sealed class SqliteFile : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public Database Open() => Database.Open(null, Path.Combine(folder.Path, "test.db"));

    public void Dispose() => folder.Dispose();
}
