using System.Data.Common;
using Bot.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Bot.Host.Health;

/// <summary>The database answers.</summary>
internal sealed class StorageCheck(Database database) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var connection = await database.ConnectAsync(cancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = "SELECT max(number) FROM schema_version";
            return HealthCheckResult.Healthy($"{database.Kind}, schema {await command.ExecuteScalarAsync(cancellationToken)}");
        }
        catch (DbException exception)
        {
            return HealthCheckResult.Unhealthy($"{database.Kind}: {exception.Message}");
        }
    }
}
