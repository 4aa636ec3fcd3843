using System.Diagnostics;
using Bot.Content;
using Bot.Features.Milestones.Reminders;
using Bot.Intents.Learning;
using Bot.Messages;
using Bot.Storage;
using Dapper;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Benchmarks.Milestones;

/// <summary>The whole bot on a database of its own with so many planned reminders, of ten thousand people.</summary>
internal sealed class ReminderWorld : IAsyncDisposable
{
    private const int People = 10_000;

    private readonly string folder = Directory.CreateTempSubdirectory("accordo-bench-").FullName;
    private readonly ServiceProvider services;
    private int asked;

    private ReminderWorld()
    {
        var collection = new ServiceCollection();
        collection.AddLogging();
        collection.AddSingleton<TimeProvider>(new MondayMorning());
        collection.AddBot(_ => Database.Open(null, Path.Combine(folder, "bench.db")), _ => Partnership.Load("partnership"));
        services = collection.BuildServiceProvider();
    }

    /// <summary>The clock of reminders.</summary>
    public ReminderClock Clock => services.GetRequiredService<ReminderClock>();

    /// <summary>Opens one.</summary>
    /// <param name="reminders">How many are planned, all of them for later.</param>
    public static async Task<ReminderWorld> OpenAsync(int reminders)
    {
        var world = new ReminderWorld();
        await world.services.GetRequiredService<Migrator>().MigrateAsync(default);
        world.services.GetRequiredService<ContentLibrary>().Load("partnership");
        _ = world.services.GetRequiredService<LearnedIntents>().Current;
        await world.WriteAsync(
            """
            WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < @count)
            INSERT INTO people (id, human, name, email, conversation, language, time_zone, met, seen)
            SELECT 'web:p' || i, 'web:p' || i, 'P' || i, NULL, '{"channel":"web","id":"p' || i || '","address":"","isPrivate":true}', 'it', 'Europe/Rome', 0, 0 FROM n
            """,
            new { count = People });
        await world.WriteAsync(
            """
            WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < @count)
            INSERT INTO reminders (milestone, day, person, watches, due, last, snoozes, ladder)
            SELECT 'end-of-agreement', date('2031-06-08', '+' || (i / @people) || ' days'), 'web:p' || (i % @people), 0, 4102444800000 + i, '', 0, '' FROM n
            """,
            new { count = reminders, people = People });
        return world;
    }

    /// <summary>Makes one reminder of each of so many people due now.</summary>
    public Task MakeDueAsync(int count) => WriteAsync("UPDATE reminders SET due = 1 WHERE day = '2031-06-08' AND due < 4102444800000 + @count", new { count });

    /// <summary>Asks the same question again and again; how long each answer took, ms.</summary>
    public async Task<List<double>> AskAsync(int times)
    {
        List<double> milliseconds = [];
        for (var i = 0; i < times; i++)
        {
            var id = $"q{asked++}";
            var message = new IncomingMessage(id, new Conversation("bench", id), new Person("bench:ada", "Ada"), "quanto dura l'accordo?");
            var start = Stopwatch.GetTimestamp();
            await services.GetRequiredService<Inbox>().AddAsync(message, isClaimed: true, default);
            await services.GetRequiredService<ChatBot>().AnswerAsync(message, postReply: true, default);
            milliseconds.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return milliseconds;
    }

    /// <summary>How many messages the outbox hands out before an answer that is given now.</summary>
    public async Task<int> BeforeAnswerAsync()
    {
        // Earlier answers go; every reminder stays where it is.
        await WriteAsync("DELETE FROM outbox WHERE channel = @channel", new { channel = "bench" });
        var outbox = services.GetRequiredService<Outbox>();
        await AskAsync(1);
        var before = 0;
        while (await outbox.ClaimAsync(1, default) is [var claimed])
        {
            if (claimed.Conversation.Channel == "bench")
            {
                return before;
            }

            before++;
        }

        return before;
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private Task WriteAsync(string sql, object values) => services.GetRequiredService<Database>().WriteAsync(
        transaction => transaction.Connection!.ExecuteAsync(sql, values, transaction), default);

    // Nobody is reminded at night or on a Sunday: it is always a Monday at ten in Turin.
    private sealed class MondayMorning : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    }
}
