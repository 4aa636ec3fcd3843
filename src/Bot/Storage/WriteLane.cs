using System.Collections.Concurrent;
using System.Data.Common;
using System.Runtime.ExceptionServices;
using Bot.Storage.Sqlite;

namespace Bot.Storage;

/// <summary>
/// SQLite takes one writer at a time and its price is the flush at commit: the lane queues the writers of this process and
/// lets those that wait together share one commit.
/// </summary>
internal sealed class WriteLane(SqliteSource source) : IAsyncDisposable
{
    private const int MostPerCommit = 64;

    // A commit holds the pages of all who share it, and what each savepoint would put back: with less memory, and without
    // this setting, both are written out and read again before the commit.
    private static readonly string[] RoomForACommit = ["PRAGMA cache_size = -4000", "PRAGMA temp_store = MEMORY"];

    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly ConcurrentQueue<Pending> waiting = new();
    private int isServed;

    // One connection writes: pages it knows stay known, which a commit made elsewhere would end.
    private DbConnection? connection;
    private bool isClosed;

    /// <summary>Takes the lane alone; disposing the result gives it back.</summary>
    public async Task<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        return new Place(gate);
    }

    /// <summary>Runs one write together with others that wait; returns when it is durable.</summary>
    public Task WriteAsync(Func<DbTransaction, Task> write)
    {
        var mine = new Pending(write);
        waiting.Enqueue(mine);

        // One of those who come carries out the writes of all. Once queued, a write is carried out, so nobody leaves before
        // knowing how it ended: it takes milliseconds.
        if (Interlocked.Exchange(ref isServed, 1) == 0)
        {
            _ = ServeAsync();
        }

        return mine.Done.Task;
    }

    /// <summary>Ends after the commit that is under way; what comes later is refused.</summary>
    public async ValueTask DisposeAsync()
    {
        using (await EnterAsync(CancellationToken.None))
        {
            isClosed = true;
            connection?.Dispose();
            connection = null;
        }
    }

    private async Task ServeAsync()
    {
        // The caller's own work, and that of others who are about to write, goes first.
        await Task.Yield();
        do
        {
            while (!waiting.IsEmpty)
            {
                await gate.WaitAsync(CancellationToken.None);
                try
                {
                    await CommitWaitingAsync();
                }
                finally
                {
                    gate.Release();
                }
            }

            Volatile.Write(ref isServed, 0);
        }
        while (!waiting.IsEmpty && Interlocked.Exchange(ref isServed, 1) == 0);
    }

    private async Task CommitWaitingAsync()
    {
        var batch = new List<Pending>();
        while (batch.Count < MostPerCommit && waiting.TryDequeue(out var next))
        {
            batch.Add(next);
        }

        try
        {
            ObjectDisposedException.ThrowIf(isClosed, this);
            connection ??= await OpenAsync();
            await using var transaction = await connection.BeginTransactionAsync();
            foreach (var pending in batch)
            {
                await pending.RunAsync(transaction, isAlone: batch.Count == 1);
            }

            await transaction.CommitAsync();
            batch.ForEach(pending => pending.Settle());
        }
        // Whatever went wrong, everybody who waits must hear of it
        catch (Exception exception)
        {
            connection?.Dispose();
            connection = null;
            batch.ForEach(pending => pending.Done.TrySetException(exception));
        }
    }

    private async Task<DbConnection> OpenAsync()
    {
        var opened = (KeptConnection)await source.OpenConnectionAsync();
        Array.ForEach(RoomForACommit, opened.Run);
        return opened;
    }

    private sealed class Place(SemaphoreSlim gate) : IDisposable
    {
        private SemaphoreSlim? held = gate;

        public void Dispose() => Interlocked.Exchange(ref held, null)?.Release();
    }

    private sealed class Pending(Func<DbTransaction, Task> write)
    {
        private Exception? failure;

        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        /// <summary>Runs the write; a failure leaves the others of its commit alone.</summary>
        public async Task RunAsync(DbTransaction transaction, bool isAlone)
        {
            if (isAlone)
            {
                await write(transaction);
                return;
            }

            var connection = (KeptConnection)transaction.Connection!;
            connection.Run("SAVEPOINT one");
            try
            {
                await write(transaction);
            }
            // Whatever the write threw is its caller's to see
            catch (Exception exception)
            {
                failure = exception;
                Back(connection, exception);
            }

            connection.Run("RELEASE one");
        }

        // A full disk ends the whole transaction: there is nothing to go back to, and everybody who waits hears the true cause.
        private static void Back(KeptConnection connection, Exception cause)
        {
            try
            {
                connection.Run("ROLLBACK TO one");
            }
            catch (DbException)
            {
                ExceptionDispatchInfo.Throw(cause);
            }
        }

        public void Settle()
        {
            if (failure is null)
            {
                Done.TrySetResult();
            }
            else
            {
                Done.TrySetException(failure);
            }
        }
    }
}
