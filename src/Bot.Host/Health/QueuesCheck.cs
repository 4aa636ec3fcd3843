using System.Data.Common;
using Bot.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Bot.Host.Health;

/// <summary>The queues can be read; how much waits in them.</summary>
internal sealed class QueuesCheck(Inbox inbox, Outbox outbox) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            return HealthCheckResult.Healthy("readable", new Dictionary<string, object>
            {
                ["inbox"] = await inbox.CountWaitingAsync(cancellationToken),
                ["outbox"] = await outbox.CountWaitingAsync(cancellationToken),
            });
        }
        catch (DbException exception)
        {
            return HealthCheckResult.Unhealthy(exception.Message);
        }
    }
}
