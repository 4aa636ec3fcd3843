using System.Data;
using System.Data.Common;
using SQLitePCL;

namespace Bot.Storage.Sqlite;

/// <summary>A transaction that begins and ends with the connection's prepared statements; the driver's own prepares three of them each time.</summary>
internal sealed class KeptTransaction : DbTransaction
{
    private readonly KeptConnection connection;
    private bool hasEnded;

    /// <summary>Begins it, as the one writer.</summary>
    public KeptTransaction(KeptConnection connection)
    {
        this.connection = connection;
        connection.Run("BEGIN IMMEDIATE");
    }

    /// <inheritdoc/>
    public override IsolationLevel IsolationLevel => IsolationLevel.Serializable;

    /// <inheritdoc/>
    protected override DbConnection? DbConnection => hasEnded ? null : connection;

    /// <summary>Checks that it still stands: the database ends it by itself when the disk is full.</summary>
    /// <exception cref="InvalidOperationException">It has ended; what is written now would be kept alone.</exception>
    public void Check()
    {
        if (hasEnded || !IsOpen)
        {
            throw new InvalidOperationException("the transaction has ended");
        }
    }

    /// <inheritdoc/>
    public override void Commit()
    {
        Check();
        connection.Run("COMMIT");
        hasEnded = true;
    }

    /// <inheritdoc/>
    public override void Rollback()
    {
        if (!hasEnded && connection.State == ConnectionState.Open && IsOpen)
        {
            connection.Run("ROLLBACK");
        }

        hasEnded = true;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Rollback();
        }

        base.Dispose(disposing);
    }

    private bool IsOpen => raw.sqlite3_get_autocommit(connection.Handle) == 0;
}
