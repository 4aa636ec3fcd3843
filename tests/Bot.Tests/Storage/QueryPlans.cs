using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Bot.Storage;
using Dapper;

namespace Bot.Tests.Storage;

/// <summary>Listens to what sessions ask the database and says how SQLite would find it.</summary>
internal sealed partial class QueryPlans
{
    private readonly ConcurrentDictionary<string, bool> heard = new(StringComparer.Ordinal);
    private readonly Database database;

    public QueryPlans(Database database)
    {
        this.database = database;
        database.Heard = sql => heard.TryAdd(sql, true);
    }

    /// <summary>Every distinct statement with the steps of its plan.</summary>
    public async Task<IReadOnlyList<(string Sql, IReadOnlyList<string> Steps)>> ReadAsync()
    {
        database.Heard = null;
        await using var connection = await database.ConnectAsync(default);
        var plans = new List<(string, IReadOnlyList<string>)>();
        foreach (var sql in heard.Keys.Order(StringComparer.Ordinal))
        {
            var bare = Parameter().Replace(ListTest().Replace(sql, "IN (NULL, NULL)"), "NULL");
            plans.Add((sql, [.. (await connection.QueryAsync($"EXPLAIN QUERY PLAN {bare}")).Select(row => (string)row.detail)]));
        }

        return plans;
    }

    [GeneratedRegex(@"\bIN @\w+")]
    private static partial Regex ListTest();

    [GeneratedRegex(@"@\w+")]
    private static partial Regex Parameter();
}
