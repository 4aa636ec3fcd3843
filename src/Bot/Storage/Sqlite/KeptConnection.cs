using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Sqlite;

/// <summary>A connection that goes back to its source when it is disposed, with the statements it prepared.</summary>
internal sealed class KeptConnection(string connectionString, SqliteSource source) : SqliteConnection(connectionString)
{
    // Queries spelled out for a list of values differ by its length, so there is a bound.
    private const int MostStatements = 200;

    private readonly Dictionary<string, SqliteCommand> statements = new(StringComparer.Ordinal);

    /// <summary>Lends the prepared statement of a text; a fresh one while that is in use.</summary>
    public SqliteCommand Lend(string sql)
    {
        // The texts are the repositories' own; what comes from outside are parameters.
        return statements.Remove(sql, out var kept) ? kept : new SqliteCommand(sql, this);
    }

    /// <summary>Takes a statement back.</summary>
    public void Return(SqliteCommand statement)
    {
        statement.Parameters.Clear();
        if (statements.Count >= MostStatements || !statements.TryAdd(statement.CommandText, statement))
        {
            statement.Dispose();
        }
    }

    /// <summary>Runs a statement without values.</summary>
    public void Run(string sql)
    {
        var statement = Lend(sql);
        try
        {
            statement.Prepare();
            statement.ExecuteNonQuery();
        }
        finally
        {
            Return(statement);
        }
    }

    /// <inheritdoc/>
    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => new KeptTransaction(this);

    /// <inheritdoc/>
    protected override DbCommand CreateDbCommand() => new KeptCommand(this);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && State == ConnectionState.Open && source.TakeBack(this))
        {
            return;
        }

        foreach (var statement in statements.Values)
        {
            statement.Dispose();
        }

        statements.Clear();
        base.Dispose(disposing);
    }
}
