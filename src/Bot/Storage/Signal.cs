using System.Threading.Channels;

namespace Bot.Storage;

/// <summary>Wakes a worker of this process; rows written by others are found when the wait runs out.</summary>
internal sealed class Signal
{
    // One waking is enough for any number of rows, so a second one is dropped.
    private readonly Channel<bool> set = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Wakes the one who waits, or the next who will.</summary>
    public void Set() => set.Writer.TryWrite(true);

    /// <summary>Returns when set, or after a while.</summary>
    public async Task WaitAsync(TimeSpan atMost, TimeProvider time, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(atMost, time);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        try
        {
            await set.Reader.ReadAsync(stop.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Nothing came: the worker looks for itself.
        }
    }
}
