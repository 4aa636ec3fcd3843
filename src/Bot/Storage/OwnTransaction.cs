using System.Data.Common;

namespace Bot.Storage;

/// <summary>A transaction with its connection and its place in the write lane; disposing gives all three back.</summary>
internal sealed class OwnTransaction(DbTransaction transaction, IDisposable? place) : IAsyncDisposable
{
    private readonly DbConnection connection = transaction.Connection!;

    /// <summary>The open transaction.</summary>
    public DbTransaction Transaction { get; } = transaction;

    /// <summary>Rolls back what was not committed.</summary>
    public async ValueTask DisposeAsync()
    {
        await Transaction.DisposeAsync();
        await connection.DisposeAsync();
        place?.Dispose();
    }
}
