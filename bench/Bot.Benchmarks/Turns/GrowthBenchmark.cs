using Bot.Storage;
using Dapper;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Benchmarks.Turns;

/// <summary>A turn on an empty database side by side with a turn after ten years: what a turn costs must not grow with what is kept.</summary>
internal static class GrowthBenchmark
{
    private const int Messages = 1_000_000;
    private const int People = 10_000;
    private const int Requests = 100_000;

    /// <summary>Measures and prints.</summary>
    public static async Task RunAsync()
    {
        await using var young = new TalkingBot();
        await using var old = new TalkingBot();
        await FillAsync(old.Services.GetRequiredService<Database>());
        Console.WriteLine($"{Messages:N0} messages with their answers, {People:N0} people, {Requests:N0} requests, and none");
        void Turn(TalkingBot bot, int number) => bot.TurnAsync(number, TurnBenchmark.Question(number)).GetAwaiter().GetResult();
        new SideBySide(slices: 7)
            .Add("turn on an empty database", number => Turn(young, number))
            .Add("turn after ten years", number => Turn(old, number))
            .Run();
    }

    private static async Task FillAsync(Database database)
    {
        await using var connection = await database.ConnectAsync(CancellationToken.None);
        await using var transaction = await connection.BeginTransactionAsync();
        foreach (var (rows, statement) in Statements())
        {
            await connection.ExecuteAsync($"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {rows}) {statement}", transaction: transaction);
        }

        await transaction.CommitAsync();
    }

    private static IEnumerable<(int Rows, string Statement)> Statements()
    {
        var start = TimeProvider.System.GetUtcNow().AddDays(-6).ToUnixTimeMilliseconds();
        yield return (People, $"""
            INSERT INTO people (id, human, name, email, conversation, language, time_zone, met, seen)
            SELECT 'bench:p' || i, 'bench:p' || i, 'Person ' || i, 'p' || i || '@example.org', NULL, 'it', 'Europe/Rome', {start}, {start} FROM n
            """);
        yield return (Messages, $$"""
            INSERT INTO inbox (id, conversation, position, message, received, finished, lease_until, attempts, replies)
            SELECT 'bench:old' || i, 'bench:room-' || (i % 20000), i, '{"text":"quanto dura l''accordo?"}', {{start}} + i, {{start}} + i, 0, 1, '[{"text":"Fino al 2031."}]' FROM n
            """);
        yield return (Messages, $$"""
            INSERT INTO outbox (id, channel, conversation, target, position, reply, due, attempts, finished, sent_id)
            SELECT 'bench:old' || i || ':0', 'bench', 'bench:room-' || (i % 20000), '{}', i, '{"text":"Fino al 2031."}', {{start}} + i, 1, {{start}} + i, 's' || i FROM n
            """);
        yield return (Messages / 10, $$"""
            INSERT INTO conversation_states (conversation, person, state, version, changed)
            SELECT 'bench:old-room-' || i, 'bench:p' || (i % {{People}}), '{"Language":"it","LanguageIsChosen":false,"Open":null,"Memory":{} }', 1, {{start}} + i FROM n
            """);
        yield return (Requests, $$"""
            INSERT INTO project_requests (number, draft, requester, requester_name, state, area, field_values, step, version, created, changed, ordinal)
            SELECT printf('PR-2025-%06d', i), 'draft-' || i, 'bench:p' || (i % {{People}}), 'Person', 'Approved', 'optics', '{"title":"Richiesta"}', 0, 1, {{start}} + i, {{start}} + i, 2025 * 1000000000 + i FROM n
            """);
    }
}
