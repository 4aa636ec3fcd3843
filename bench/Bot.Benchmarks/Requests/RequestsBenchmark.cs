using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Features.ProjectRequests.Approvals;
using Bot.Features.ProjectRequests.Hints;
using Bot.Features.ProjectRequests.Keeping;
using Bot.Messages;
using Bot.Storage;
using Dapper;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Benchmarks.Requests;

/// <summary>Queues, look-ups, hints and decisions with 1,000 and with 100,000 requests, side by side: the price must not grow with history.</summary>
internal static partial class RequestsBenchmark
{
    private const int Short = 1_000;

    private const int Long = 100_000;

    /// <summary>Measures, then prints how SQLite finds what was asked.</summary>
    public static async Task RunAsync()
    {
        await using var few = await RequestTown.BuildAsync(Short);
        await using var many = await RequestTown.BuildAsync(Long);
        var heard = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        many.Services.GetRequiredService<Database>().Heard = sql => heard.TryAdd(sql, true);

        Compare("my requests", few, many, (town, i) => ReadAsync(town, requests => requests.ListAsync(new RequestFilter { Requesters = [$"bench:p{i % town.Requesters}"], Most = 8 }, default)));
        Compare("area and state, first page", few, many, (town, _) => ReadAsync(town, requests => requests.ListAsync(new RequestFilter { Area = "optics", State = RequestState.Approved, Most = 8 }, default)));
        Compare("area, a page in the middle", few, many, (town, i) => ReadAsync(town, requests => requests.ListAsync(new RequestFilter { Area = "data", Before = Number(town.Requests / 2, i), Most = 8 }, default)));
        Compare("state, first page", few, many, (town, _) => ReadAsync(town, requests => requests.ListAsync(new RequestFilter { State = RequestState.Declined, Most = 8 }, default)));
        Compare("one request by its number", few, many, (town, i) => ReadAsync(town, requests => requests.FindAsync(Number(1, i % (town.Requests - 1)), default)));
        Compare("its history", few, many, (town, i) => ReadAsync(town, requests => requests.ListHistoryAsync(Number(1, i % (town.Requests - 1)), default)));
        Compare("waiting for me", few, many, (town, i) => town.InScopeAsync(scope => scope.GetRequiredService<ApproverQueue>().ListAsync([RequestTown.Approver(i)], null, null, 8, default)));
        Compare("similar requests for a title", few, many, (town, i) => town.InScopeAsync(scope => scope.GetRequiredService<SimilarRequests>().FindAsync(RequestTown.Title(1 + (i % (town.Requests - 1))), 3, default)));
        Compare("whole turn: what do I have to approve?", few, many, (town, i) => town.TurnAsync(Say(i, "waiting for me")));
        Compare("whole turn: an approval", few, many, (town, i) => town.TurnAsync(Decide(town, i)));
        Compare("whole turn: a new request", few, many, (town, i) => town.TurnAsync(Submit(i)));

        many.Services.GetRequiredService<Database>().Heard = null;
        await PrintPlansAsync(many.Services.GetRequiredService<Database>(), heard.Keys);
    }

    private static void Compare<T>(string what, RequestTown few, RequestTown many, Func<RequestTown, int, Task<T>> run)
    {
        Console.WriteLine($"-- {what}");
        new SideBySide(slices: 6)
            .Add(string.Create(CultureInfo.InvariantCulture, $"{Short} requests"), i => run(few, i).GetAwaiter().GetResult())
            .Add(string.Create(CultureInfo.InvariantCulture, $"{Long} requests"), i => run(many, i).GetAwaiter().GetResult())
            .Run();
    }

    private static Task<T> ReadAsync<T>(RequestTown town, Func<IProjectRequestRepository, Task<T>> read) => town.InScopeAsync(scope => read(scope.GetRequiredService<IProjectRequestRepository>()));

    private static string Number(int first, int i) => string.Create(CultureInfo.InvariantCulture, $"PR-2025-{first + (i % 400):0000}");

    private static IncomingMessage Say(int i, string text) => new($"say-{Guid.NewGuid():N}", Room($"approver{i % RequestTown.Approvers}"), Approver(i), text) { Language = "en" };

    // After the open ones are decided, the same press is what a second approver gets: told what was decided.
    private static IncomingMessage Decide(RequestTown town, int i)
    {
        var request = town.Requests - (i % RequestTown.Open);
        var approver = 2 * (request % 4);
        var number = string.Create(CultureInfo.InvariantCulture, $"PR-2025-{request:0000}");
        return new IncomingMessage($"decide-{Guid.NewGuid():N}", Room($"approver{approver}"), Approver(approver), "") { Action = "requests.decide", Values = new Dictionary<string, string> { ["value"] = $"approve:{number}:1" } };
    }

    private static IncomingMessage Submit(int i)
    {
        var person = $"writer{Guid.NewGuid():N}";
        return new IncomingMessage($"submit-{person}", Room(person), new Person($"bench:{person}", "Writer"), "")
        {
            Action = "requests.create",
            Values = new Dictionary<string, string> { ["title"] = RequestTown.Title(i), ["area"] = "optics", ["summary"] = "Una descrizione.", ["deadline"] = "2030-12-31", ["ip"] = "no", ["value"] = $"draft-{person}" },
        };
    }

    private static Person Approver(int i) => new($"bench:approver{i % RequestTown.Approvers}", "Approver") { Email = RequestTown.Approver(i) };

    private static Conversation Room(string person) => new("bench", $"room-{person}");

    private static async Task PrintPlansAsync(Database database, IEnumerable<string> statements)
    {
        await using var connection = await database.ConnectAsync(default);
        Console.WriteLine("-- query plans");
        foreach (var sql in statements.Order(StringComparer.Ordinal))
        {
            var bare = Parameter().Replace(ListTest().Replace(sql, "IN (NULL, NULL)"), "NULL");
            var steps = (await connection.QueryAsync($"EXPLAIN QUERY PLAN {bare}")).Select(row => (string)row.detail).ToList();
            if (steps.Count > 0)
            {
                Console.WriteLine($"{Space().Replace(sql, " ")}\n    {string.Join("; ", steps)}");
            }
        }
    }

    [GeneratedRegex(@"\bIN @\w+")]
    private static partial Regex ListTest();

    [GeneratedRegex(@"@\w+")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
