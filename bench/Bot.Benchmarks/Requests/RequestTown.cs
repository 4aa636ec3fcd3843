using System.Globalization;
using Bot.Content;
using Bot.Intents.Routing;
using Bot.Messages;
using Bot.Similarity;
using Bot.Storage;
using Dapper;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Benchmarks.Requests;

/// <summary>A whole bot on a SQLite file with 10,000 people and a history of requests: what the benchmark asks things of.</summary>
internal sealed class RequestTown : IAsyncDisposable
{
    /// <summary>How many people there are.</summary>
    public const int People = 10_000;

    /// <summary>Requests that wait for a decision, whatever the history: that is the work of the day.</summary>
    public const int Open = 500;

    /// <summary>Addresses that decide: two in each of the four areas.</summary>
    public const int Approvers = 8;

    private readonly string folder = Directory.CreateTempSubdirectory("accordo-bench-").FullName;
    private readonly ServiceProvider services;

    private RequestTown(int requests)
    {
        Requests = requests;
        var content = Content(Path.Combine(folder, "partnership"));
        var collection = new ServiceCollection();
        collection.AddLogging();
        collection.AddBot(_ => Database.Open(null, Path.Combine(folder, "town.db")), _ => Partnership.Load(content));
        services = collection.BuildServiceProvider();
    }

    /// <summary>How long its history is.</summary>
    public int Requests { get; }

    /// <summary>How many people sent them: each ten.</summary>
    public int Requesters => Requests / 10;

    /// <summary>The bot's services.</summary>
    public IServiceProvider Services => services;

    private static readonly string[] Areas = ["ai-networks", "optics", "automotive", "data"];

    /// <summary>The address of an approver; the first two decide in the first area, and so on.</summary>
    public static string Approver(int number) => $"approver{number % Approvers}@example.org";

    /// <summary>The title of a request: five words of a vocabulary of 3,000.</summary>
    public static string Title(int number) => string.Join(' ', Enumerable.Range(0, 5).Select(place => $"parola{((number * 7919L) + (place * 104729L) + (number / 600)) % 3000:0000}"));

    /// <summary>Builds one.</summary>
    public static async Task<RequestTown> BuildAsync(int requests)
    {
        var town = new RequestTown(requests);
        await town.services.GetRequiredService<Migrator>().MigrateAsync(CancellationToken.None);
        town.services.GetRequiredService<ContentLibrary>().Load(Path.Combine(town.folder, "partnership"));
        town.services.GetRequiredService<IntentRouter>();
        await town.FillAsync();
        return town;
    }

    /// <summary>Runs something in a scope of its own, as a turn does.</summary>
    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> run)
    {
        await using var scope = services.CreateAsyncScope();
        return await run(scope.ServiceProvider);
    }

    /// <summary>One whole turn: inbox, routing, handler, commit.</summary>
    public async Task<Reply> TurnAsync(IncomingMessage message)
    {
        await services.GetRequiredService<Inbox>().AddAsync(message, isClaimed: true, CancellationToken.None);
        return (await services.GetRequiredService<ChatBot>().AnswerAsync(message, postReply: false, CancellationToken.None))[^1];
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static string Content(string folder)
    {
        var source = AppContext.BaseDirectory;
        while (!Directory.Exists(Path.Combine(source, "partnership")))
        {
            source = Path.GetDirectoryName(source) ?? throw new InvalidOperationException("the folder partnership is not above the benchmark");
        }

        foreach (var file in Directory.EnumerateFiles(Path.Combine(source, "partnership"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(Path.Combine(source, "partnership"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var settings = Path.Combine(folder, "requests.json");
        var rules = string.Join(", ", Areas.Select((area, place) => $$"""{ "areas": ["{{area}}"], "steps": [["{{Approver(2 * place)}}", "{{Approver((2 * place) + 1)}}"]] }"""));
        File.WriteAllText(settings, File.ReadAllText(settings).Replace("\"approval\": []", $"\"approval\": [{rules}]", StringComparison.Ordinal));
        return folder;
    }

    private async Task FillAsync()
    {
        await using var connection = await services.GetRequiredService<Database>().ConnectAsync(CancellationToken.None);
        await using var transaction = await connection.BeginTransactionAsync();
        var start = TimeProvider.System.GetUtcNow().AddYears(-1).ToUnixTimeMilliseconds();
        await connection.ExecuteAsync(
            $"""
            WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < {People - 1})
            INSERT INTO people (id, human, name, email, conversation, language, time_zone, met, seen)
            SELECT 'bench:p' || i, 'bench:p' || i, 'Person ' || i, 'p' || i || '@example.org', NULL, 'it', 'Europe/Rome', {start}, {start} FROM n
            """,
            transaction: transaction);
        await connection.ExecuteAsync(
            $$"""
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {{Requests}})
            INSERT INTO project_requests (number, draft, requester, requester_name, state, area, field_values, step, version, created, changed, ordinal)
            SELECT printf('PR-2025-%04d', i), 'draft-' || i, 'bench:p' || (i % {{Requesters}}), 'Person ' || (i % {{Requesters}}),
                CASE WHEN i > {{Requests - Open}} THEN 'Submitted' WHEN i % 3 = 0 THEN 'Declined' ELSE 'Approved' END,
                CASE i % 4 WHEN 0 THEN 'ai-networks' WHEN 1 THEN 'optics' WHEN 2 THEN 'automotive' ELSE 'data' END,
                '{"title":"Richiesta ' || i || '","area":"optics","summary":"Una descrizione di qualche riga.","deadline":"2027-12-31","ip":"no"}',
                0, 1, {{start}} + i * 1000, {{start}} + i * 1000, 2025 * 1000000000 + i FROM n
            """,
            transaction: transaction);
        await connection.ExecuteAsync(
            $"""
            INSERT INTO request_history (request, version, at, person, person_name, action, state, comment, changes)
            SELECT number, v, created, requester, requester_name, 'Submit', 'Submitted', '', '' FROM project_requests, (SELECT 1 AS v UNION ALL SELECT 2 UNION ALL SELECT 3)
            """,
            transaction: transaction);
        await connection.ExecuteAsync(
            $"""
            WITH RECURSIVE a(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM a WHERE i < {Approvers - 1})
            INSERT INTO request_waiting (approver, request, since, next_look)
            SELECT 'approver' || i || '@example.org', number, created, {long.MaxValue} FROM project_requests, a WHERE state = 'Submitted' AND i / 2 = (ordinal % 4)
            """,
            transaction: transaction);
        await connection.ExecuteAsync("INSERT INTO request_numbers (year, last) VALUES (2025, @Requests)", new { Requests }, transaction);
        await transaction.CommitAsync();
        await RememberTitlesAsync(DateTimeOffset.FromUnixTimeMilliseconds(start));
    }

    private async Task RememberTitlesAsync(DateTimeOffset start)
    {
        await using var session = new Session(services.GetRequiredService<Database>());
        var words = new WordIndex(session);
        for (var number = 1; number <= Requests; number++)
        {
            await words.SetAsync("request", string.Create(CultureInfo.InvariantCulture, $"PR-2025-{number:0000}"), Title(number), start.AddSeconds(number), CancellationToken.None);
        }

        await session.CommitAsync(_ => Task.CompletedTask, CancellationToken.None);
    }
}
