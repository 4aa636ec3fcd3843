using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Sqlite;

/// <summary>A command that runs the connection's prepared statement of its text.</summary>
internal sealed class KeptCommand(KeptConnection connection) : DbCommand
{
    private SqliteCommand? statement;
    private DbTransaction? transaction;

    /// <inheritdoc/>
    [AllowNull]
    public override string CommandText
    {
        get => statement?.CommandText ?? "";
        set
        {
            var next = connection.Lend(value ?? "");
            if (statement is { } last)
            {
                // A list was spelled out in the text after its values had been added.
                var values = last.Parameters.Cast<SqliteParameter>().ToList();
                last.Parameters.Clear();
                next.Parameters.AddRange(values);
                connection.Return(last);
            }

            statement = next;
        }
    }

    /// <inheritdoc/>
    public override int CommandTimeout { get; set; } = 30;

    /// <inheritdoc/>
    public override CommandType CommandType { get; set; } = CommandType.Text;

    /// <inheritdoc/>
    public override bool DesignTimeVisible { get; set; }

    /// <inheritdoc/>
    public override UpdateRowSource UpdatedRowSource { get; set; }

    /// <inheritdoc/>
    protected override DbConnection? DbConnection
    {
        get => connection;
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    protected override DbParameterCollection DbParameterCollection => Statement.Parameters;

    /// <inheritdoc/>
    protected override DbTransaction? DbTransaction
    {
        get => transaction;
        set => transaction = value;
    }

    /// <inheritdoc/>
    public override void Cancel() => statement?.Cancel();

    /// <inheritdoc/>
    public override void Prepare()
    {
        // It is, when it runs.
    }

    /// <inheritdoc/>
    public override int ExecuteNonQuery() => Ready().ExecuteNonQuery();

    /// <inheritdoc/>
    public override object? ExecuteScalar() => Ready().ExecuteScalar();

    /// <inheritdoc/>
    protected override DbParameter CreateDbParameter() => new SqliteParameter();

    /// <inheritdoc/>
    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => Ready().ExecuteReader(behavior);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && statement is { } last)
        {
            statement = null;
            connection.Return(last);
        }

        base.Dispose(disposing);
    }

    private SqliteCommand Statement => statement ?? throw new InvalidOperationException("a command needs its text first");

    private SqliteCommand Ready()
    {
        var ready = Statement;
        ready.Transaction = (SqliteTransaction?)transaction;
        ready.CommandTimeout = CommandTimeout;

        // The later statements of a script may need what the earlier ones make.
        if (!ready.CommandText.Contains(';', StringComparison.Ordinal))
        {
            ready.Prepare();
        }

        return ready;
    }
}
