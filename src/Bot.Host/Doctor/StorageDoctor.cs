using Bot.Storage;

namespace Bot.Host.Doctor;

/// <summary>Can the database be opened, brought up to date and written?</summary>
internal sealed class StorageDoctor(Database database, Migrator migrator) : IDoctorCheck
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<Finding>> CheckAsync(CancellationToken cancellationToken)
    {
        try
        {
            await migrator.MigrateAsync(cancellationToken);
            return [new Finding(Verdict.Good, $"database: {database.Kind}, schema up to date")];
        }
        catch (DatabaseUnusableException exception)
        {
            return [new Finding(Verdict.Bad, exception.Message, "check Storage:ConnectionString, the folder's rights and the free space")];
        }
    }
}
