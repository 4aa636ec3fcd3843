using Bot.Content;

namespace Bot.Host.Workers;

/// <summary>Reads the content again when its files change: within a second where the system tells of changes, else at the next look.</summary>
internal sealed class ContentWatcher(ContentFolder folder, ContentLibrary library, TimeProvider time, ILogger<ContentWatcher> log) : BackgroundService
{
    /// <summary>How often to look without being told: network folders and containers do not always tell.</summary>
    internal static readonly TimeSpan Look = TimeSpan.FromSeconds(30);

    // Saving one file makes several events, and copying a folder many.
    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(200);

    private readonly SemaphoreSlim changed = new(0);
    private HashSet<string> told = [.. library.Report.Problems.Select(problem => problem.ToString())];

    /// <summary>Reads what changed and logs the problems that are new.</summary>
    public void Read()
    {
        var problems = library.LoadChanged(folder.Path).Problems.Select(problem => problem.ToString()).ToHashSet();
        foreach (var problem in problems.Except(told))
        {
            Log.ContentRefused(log, problem);
        }

        told = problems;
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        changed.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var watcher = Watch();
        changed.Release();
        while (!stoppingToken.IsCancellationRequested)
        {
            if (await WaitAsync(stoppingToken))
            {
                await Task.Delay(Settle, time, stoppingToken);
                while (changed.Wait(0, CancellationToken.None))
                {
                    // Everything until now is read together.
                }
            }

            try
            {
                await Task.Run(Read, stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // What was read before goes on serving; the next look tries again.
                Log.ContentUnreadable(log, exception);
            }
        }
    }

    private async Task<bool> WaitAsync(CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(Look, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            await changed.WaitAsync(either.Token);
            return true;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    private FileSystemWatcher? Watch()
    {
        try
        {
            var watcher = new FileSystemWatcher(folder.Path) { IncludeSubdirectories = true };
            watcher.Changed += (_, _) => changed.Release();
            watcher.Created += (_, _) => changed.Release();
            watcher.Deleted += (_, _) => changed.Release();
            watcher.Renamed += (_, _) => changed.Release();
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException)
        {
            // The system has no more watches to give: the regular look remains.
            return null;
        }
    }
}
