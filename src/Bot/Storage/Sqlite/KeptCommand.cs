using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Sqlite;

/// <summary>A command that runs the connection's prepared statement of its text.</summary>
internal sealed class KeptCommand(KeptConnection connection) : DbCommand
{
    // The values stand apart from the statement: while they are added, the text may still change (a list is spelled out in it).
    private readonly Values values = new();
    private SqliteCommand? statement;
    private string text = "";
    private KeptTransaction? transaction;

    /// <inheritdoc/>
    [AllowNull]
    public override string CommandText
    {
        get => text;
        set
        {
            GiveBack();
            text = value ?? "";
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
    protected override DbParameterCollection DbParameterCollection => values;

    /// <inheritdoc/>
    protected override DbTransaction? DbTransaction
    {
        get => transaction;
        set => transaction = (KeptTransaction?)value;
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
        if (disposing)
        {
            GiveBack();
        }

        base.Dispose(disposing);
    }

    private void GiveBack()
    {
        if (statement is { } lent)
        {
            statement = null;
            connection.Return(lent);
        }
    }

    private SqliteCommand Ready()
    {
        transaction?.Check();
        var ready = statement ??= connection.Lend(text);
        ready.Parameters.Clear();
        foreach (SqliteParameter value in values)
        {
            // Without its sign a name is looked for under three of them.
            value.ParameterName = value.ParameterName.StartsWith('@') ? value.ParameterName : "@" + value.ParameterName;
            ready.Parameters.Add(value);
        }

        ready.CommandTimeout = CommandTimeout;

        // The later statements of a script may need what the earlier ones make.
        if (!text.Contains(';', StringComparison.Ordinal))
        {
            ready.Prepare();
        }

        return ready;
    }

    private sealed class Values : SqliteParameterCollection;
}
