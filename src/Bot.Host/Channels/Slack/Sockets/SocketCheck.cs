using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Bot.Host.Channels.Slack.Sockets;

/// <summary>Tells whether Slack can deliver over sockets.</summary>
internal sealed class SocketCheck(SocketHealth health) : IHealthCheck
{
    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(health switch
    {
        { Failure: { } failure } => HealthCheckResult.Unhealthy(failure),
        // The other channels go on serving: a host that answers them is ready.
        { Hindrance: { } hindrance } => HealthCheckResult.Degraded(hindrance),
        { Open: 0 } => HealthCheckResult.Degraded("no socket is open; trying again"),
        _ => HealthCheckResult.Healthy($"{health.Open} sockets, last heard of at {health.LastFrame:u}"),
    });
}
