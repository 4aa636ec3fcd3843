using Microsoft.Data.Sqlite;

namespace Bot.Benchmarks.Retrieval;

/// <summary>SQLite's full-text search, FTS5 with its Porter stemmer, in memory: the peer.</summary>
internal sealed class FullTextIndex : IDisposable
{
    private readonly SqliteConnection connection = new("Data Source=:memory:");
    private readonly SqliteCommand find;

    public FullTextIndex(IReadOnlyList<string> passages)
    {
        connection.Open();
        Run("CREATE VIRTUAL TABLE passages USING fts5(text, tokenize = 'porter unicode61')");
        using (var transaction = connection.BeginTransaction())
        {
            using var insert = new SqliteCommand("INSERT INTO passages (rowid, text) VALUES ($id, $text)", connection, transaction);
            var (id, text) = (insert.Parameters.Add("$id", SqliteType.Integer), insert.Parameters.Add("$text", SqliteType.Text));
            for (var i = 0; i < passages.Count; i++)
            {
                (id.Value, text.Value) = (i, passages[i]);
                insert.ExecuteNonQuery();
            }

            transaction.Commit();
        }

        find = new SqliteCommand("SELECT rowid, text FROM passages WHERE passages MATCH $query ORDER BY bm25(passages) LIMIT 3", connection);
        find.Parameters.Add("$query", SqliteType.Text);
        find.Prepare();
    }

    /// <summary>Finds the three best passages with their text, any of the words.</summary>
    public int Find(string question)
    {
        find.Parameters[0].Value = string.Join(" OR ", question.Split(' ').Select(word => $"\"{word}\""));
        using var reader = find.ExecuteReader();
        var length = 0;
        while (reader.Read())
        {
            length += reader.GetString(1).Length;
        }

        return length;
    }

    public void Dispose()
    {
        find.Dispose();
        connection.Dispose();
    }

    private void Run(string sql)
    {
        using var command = new SqliteCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
