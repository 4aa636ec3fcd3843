using Bot.Content;
using Bot.Features.Milestones.Plan;
using Bot.Features.Milestones.Reminders;
using Bot.Messages;
using Bot.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Features.Milestones.Reminders;

/// <summary>One host of a simulation: the whole bot on a database that it shares with others, with a clock that may fail at any look.</summary>
internal sealed class SimulatedHost(Func<Database> open, string content, SimulatedHost.Clock clock) : IAsyncDisposable
{
    private ServiceProvider services = Build(open, content, clock);

    /// <summary>The process ends and starts again.</summary>
    public async Task RestartAsync()
    {
        await services.DisposeAsync();
        services = Build(open, content, clock);
        await StartAsync();
    }

    public async Task StartAsync()
    {
        await services.GetRequiredService<Migrator>().MigrateAsync(default);
        services.GetRequiredService<ContentLibrary>().Load(content);
        await services.GetRequiredService<ReminderClock>().PlanAsync(default);
    }

    public Task TickAsync() => services.GetRequiredService<ReminderClock>().TickAsync(default);

    public Task SettleAsync() => services.GetRequiredService<ReminderClock>().SettleAsync(default);

    /// <summary>Somebody says hello, so that the bot knows where to find them.</summary>
    public async Task MeetAsync(string name, string zone)
    {
        var message = new IncomingMessage($"hello-{name}", new Conversation("slack", $"D-{name}"), new Person($"slack:{name}", name) { Email = $"{name}@example.org", TimeZone = zone }, "help");
        await services.GetRequiredService<Inbox>().AddAsync(message, isClaimed: true, default);
        await services.GetRequiredService<ChatBot>().AnswerAsync(message, postReply: false, default);
    }

    /// <summary>The owner says that a day is done, as the button does.</summary>
    public async Task FinishAsync(string key)
    {
        await using var scope = services.CreateAsyncScope();
        var day = await scope.ServiceProvider.GetRequiredService<MilestoneBook>().FindDayAsync(key, default);
        await scope.ServiceProvider.GetRequiredService<MilestoneRepository>().FinishAsync(day!, "slack:owner", default);
        await scope.ServiceProvider.GetRequiredService<ReminderPlanner>().PlanAsync(day!.Milestone.Id, default);
        await scope.ServiceProvider.GetRequiredService<ReminderRepository>().CommitAsync(default);
    }

    /// <summary>Delivers what waits; a channel that recognises a key it has seen does not say it twice.</summary>
    public async Task DeliverAsync(Action<ClaimedMessage> deliver)
    {
        var outbox = services.GetRequiredService<Outbox>();
        foreach (var message in await outbox.ClaimAsync(100, default))
        {
            deliver(message);
            await outbox.FinishAsync(message.Id, "sent", default);
        }
    }

    public async Task<IReadOnlyList<(string Person, string Day, string Outcome)>> LogAsync()
    {
        await using var connection = await services.GetRequiredService<Database>().ConnectAsync(default);
        return [.. await Dapper.SqlMapper.QueryAsync<(string, string, string)>(connection, "SELECT person, day, outcome FROM reminder_messages")];
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private static ServiceProvider Build(Func<Database> open, string content, Clock clock)
    {
        var collection = new ServiceCollection();
        collection.AddLogging();
        collection.AddSingleton<TimeProvider>(clock);
        collection.AddBot(_ => open(), _ => Partnership.Load(content));
        return collection.BuildServiceProvider();
    }

    /// <summary>The power goes.</summary>
    public sealed class CrashException : Exception;

    /// <summary>A clock that is set, and that ends the process at a chosen look at it.</summary>
    public sealed class Clock : TimeProvider
    {
        private int looks;

        public DateTimeOffset Now { get; set; }

        public void CrashAfter(int more) => looks = more + 1;

        public void Calm() => looks = 0;

        public override DateTimeOffset GetUtcNow() => looks > 0 && --looks == 0 ? throw new CrashException() : Now;
    }
}
