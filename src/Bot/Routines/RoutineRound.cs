using Bot.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Routines;

/// <summary>Runs every routine once, each in its own scope and transaction.</summary>
public sealed class RoutineRound(IServiceScopeFactory scopes, Outbox outbox, TimeProvider time)
{
    /// <summary>One round.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        for (var place = 0; await RunAsync(place, cancellationToken); place++)
        {
        }

        outbox.Wake();
    }

    private async Task<bool> RunAsync(int place, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (scope.ServiceProvider.GetServices<IRoutine>().ElementAtOrDefault(place) is not { } routine)
        {
            return false;
        }

        var session = scope.ServiceProvider.GetRequiredService<Session>();
        await routine.RunAsync(session, time.GetUtcNow(), cancellationToken);
        await session.CommitAsync(_ => Task.CompletedTask, cancellationToken);
        return true;
    }
}
