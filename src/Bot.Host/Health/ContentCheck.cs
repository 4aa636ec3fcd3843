using Bot.Content;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Bot.Host.Health;

/// <summary>The content was read; refused rows make it degraded, not unready.</summary>
internal sealed class ContentCheck(ContentLibrary library) : IHealthCheck
{
    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var report = library.Report;
        var values = report.Loaded.ToDictionary(entry => entry.Key, entry => (object)entry.Value);
        return Task.FromResult(report.Problems.Count == 0
            ? HealthCheckResult.Healthy("loaded", values)
            : HealthCheckResult.Degraded($"{report.Problems.Count} refused; first: {report.Problems[0]}", data: values));
    }
}
