using System.Collections.Concurrent;
using System.Data.Common;
using System.Text.RegularExpressions;
using Bot.Storage;
using Dapper;

namespace Bot.Tests.Storage;

/// <summary>Listens to what sessions ask the database and says how it would find it.</summary>
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
            plans.Add((sql, database.Kind == DatabaseKind.Postgres ? await OfPostgresAsync(connection, sql) : await OfSqliteAsync(connection, sql)));
        }

        return plans;
    }

    /// <summary>The steps that read one of these tables from end to end.</summary>
    public static IReadOnlyList<string> Scans(IEnumerable<(string Sql, IReadOnlyList<string> Steps)> plans, IReadOnlyCollection<string> tables) =>
        [.. plans.SelectMany(plan => plan.Steps.Where(step => tables.Any(table => Scan(table).IsMatch(step))).Select(step => $"{step.Trim()}: {plan.Sql}"))];

    private static Regex Scan(string table) => new($@"(^SCAN|Seq Scan on) {table}\b", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static async Task<IReadOnlyList<string>> OfSqliteAsync(DbConnection connection, string sql)
    {
        var bare = Parameter().Replace(ListTest().Replace(sql, "IN (NULL, NULL)"), "NULL");
        return [.. (await connection.QueryAsync($"EXPLAIN QUERY PLAN {bare}")).Select(row => (string)row.detail)];
    }

    // The tables of a test are small and reading them whole would be cheap: made dear, it is left only where no index serves.
    private static async Task<IReadOnlyList<string>> OfPostgresAsync(DbConnection connection, string sql)
    {
        var names = new List<string>();
        var numbered = Parameter().Replace(ListTest().Replace(sql, "= ANY(@$1)"), match =>
        {
            if (!names.Contains(match.Value))
            {
                names.Add(match.Value);
            }

            return $"${names.IndexOf(match.Value) + 1}";
        });
        await connection.ExecuteAsync($"SET enable_seqscan = off; SET plan_cache_mode = force_generic_plan; PREPARE asked AS {numbered}");
        var steps = (await connection.QueryAsync<string>($"EXPLAIN EXECUTE asked{(names.Count == 0 ? "" : $"({string.Join(", ", Enumerable.Repeat("NULL", names.Count))})")}")).ToList();
        await connection.ExecuteAsync("DEALLOCATE asked");
        return steps;
    }

    [GeneratedRegex(@"\bIN @(\w+)")]
    private static partial Regex ListTest();

    [GeneratedRegex(@"@\w+")]
    private static partial Regex Parameter();
}
