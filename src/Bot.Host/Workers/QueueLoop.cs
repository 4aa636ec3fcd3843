namespace Bot.Host.Workers;

/// <summary>The loop of a worker on a durable queue: claim what is free, handle it side by side, sleep when there is nothing.</summary>
/// <param name="parallel">Most entries handled at the same time.</param>
/// <param name="log">Takes what went wrong between entries.</param>
internal sealed class QueueLoop(int parallel, ILogger log) : IDisposable
{
    private readonly SemaphoreSlim free = new(parallel, parallel);

    /// <summary>Runs until stopped, then waits for the entries in hand.</summary>
    /// <param name="claim">Claims at most so many entries.</param>
    /// <param name="handle">Handles one; what it throws is logged, its entry comes back when the lease lapses.</param>
    /// <param name="arrived">Completes when an entry may be waiting.</param>
    /// <param name="cancellationToken">Stops the loop.</param>
    public async Task RunAsync<T>(
        Func<int, CancellationToken, Task<IReadOnlyList<T>>> claim,
        Func<T, CancellationToken, Task> handle,
        Func<CancellationToken, Task> arrived,
        CancellationToken cancellationToken)
    {
        try
        {
            while (!cancellationToken.IsCancellationRequested)
            {
                if (await ClaimAndStartAsync(claim, handle, cancellationToken) == 0)
                {
                    await arrived(cancellationToken);
                }
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The host stops: nothing more is claimed.
        }

        for (var i = 0; i < parallel; i++)
        {
            await free.WaitAsync(CancellationToken.None);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => free.Dispose();

    private async Task<int> ClaimAndStartAsync<T>(
        Func<int, CancellationToken, Task<IReadOnlyList<T>>> claim, Func<T, CancellationToken, Task> handle, CancellationToken cancellationToken)
    {
        await free.WaitAsync(cancellationToken);
        var places = 1;
        while (places < parallel && free.Wait(0, CancellationToken.None))
        {
            places++;
        }

        IReadOnlyList<T> entries = [];
        try
        {
            entries = await claim(places, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Log.QueueUnreachable(log, exception);
        }
        finally
        {
            if (places > entries.Count)
            {
                free.Release(places - entries.Count);
            }
        }

        foreach (var entry in entries)
        {
            _ = HandleAsync(entry, handle);
        }

        return entries.Count;
    }

    private async Task HandleAsync<T>(T entry, Func<T, CancellationToken, Task> handle)
    {
        try
        {
            await Task.Yield();
            await handle(entry, CancellationToken.None);
        }
        catch (Exception exception)
        {
            Log.QueueEntryFailed(log, exception);
        }
        finally
        {
            free.Release();
        }
    }
}
