using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Bot.Host.Telemetry;

/// <summary>Builds the exporters with the host, so that they listen from its first turn.</summary>
internal sealed class TelemetryStart(MeterProvider metrics, TracerProvider traces) : IHostedService
{
    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        metrics.ForceFlush();
        traces.ForceFlush();
        return Task.CompletedTask;
    }
}
