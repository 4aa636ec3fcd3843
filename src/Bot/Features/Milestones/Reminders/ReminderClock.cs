using System.Globalization;
using Bot.Features.Milestones.Plan;
using Bot.Features.Milestones.Reminders.Preferences;
using Bot.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Features.Milestones.Reminders;

/// <summary>
/// Says what is due: one message a person and day. Each is claimed, noted and queued in one transaction, so that hosts that
/// tick together, a crash or a clock that jumps neither lose nor repeat any.
/// </summary>
public sealed class ReminderClock(IServiceScopeFactory scopes, Outbox outbox, ReminderPace pace, TimeProvider time)
{
    private const int MostPeople = 200;

    /// <summary>Why nothing was sent to somebody nobody has met.</summary>
    public const string NeverMet = "never talked with the bot";

    /// <summary>Why nothing was sent to somebody who wants none.</summary>
    public const string TurnedOff = "turned reminders off";

    /// <summary>Plans what the content holds now; at start and when it was read again.</summary>
    public async Task PlanAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ReminderPlanner>().PlanAllAsync(cancellationToken);
        await scope.ServiceProvider.GetRequiredService<ReminderRepository>().CommitAsync(cancellationToken);
    }

    /// <summary>Says everything that is due.</summary>
    /// <returns>How many people were told.</returns>
    public async Task<int> TickAsync(CancellationToken cancellationToken)
    {
        var told = 0;
        while (true)
        {
            var (people, milestones) = await DueAsync(cancellationToken);
            foreach (var person in people)
            {
                told += await RemindAsync(person, milestones, cancellationToken) ? 1 : 0;
            }

            if (people.Count < MostPeople)
            {
                return told;
            }
        }
    }

    /// <summary>Notes which messages arrived and which could not be delivered.</summary>
    public async Task SettleAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var reminders = scope.ServiceProvider.GetRequiredService<ReminderRepository>();
        await reminders.SettleAsync(cancellationToken);
        await reminders.CommitAsync(cancellationToken);
    }

    private async Task<(IReadOnlyList<string> People, IReadOnlyDictionary<string, Milestone> Milestones)> DueAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var people = await scope.ServiceProvider.GetRequiredService<ReminderRepository>().DuePeopleAsync(MostPeople, cancellationToken);
        var milestones = people.Count == 0 ? [] : await scope.ServiceProvider.GetRequiredService<MilestoneBook>().AllAsync(cancellationToken);
        return (people, milestones.ToDictionary(milestone => milestone.Id, StringComparer.Ordinal));
    }

    private async Task<bool> RemindAsync(string person, IReadOnlyDictionary<string, Milestone> milestones, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var reminders = scope.ServiceProvider.GetRequiredService<ReminderRepository>();
        var people = scope.ServiceProvider.GetRequiredService<ReminderPeople>();
        var due = await reminders.DueAsync(person, cancellationToken);
        var (known, hours) = await people.FindAsync(person, cancellationToken);
        var now = time.GetUtcNow();
        if (!hours.Allow(now))
        {
            await PostponeAsync(reminders, due, hours.Next(now), cancellationToken);
            return false;
        }

        var today = hours.Clock.DayOf(now);
        var items = due.Where(reminder => milestones.ContainsKey(reminder.Milestone)).Select(reminder => Item(reminder, milestones[reminder.Milestone], hours, today)).ToList();
        if (!await ClaimAsync(reminders, due, items, hours, now, cancellationToken))
        {
            await reminders.RollbackAsync();
            return false;
        }

        var message = await scope.ServiceProvider.GetRequiredService<ReminderMessage>().ComposeAsync(items, due.Any(reminder => reminder.IsOverview) && !hours.Settings.WithoutWeek, today, known, cancellationToken);
        var outcome = hours.Settings.IsOff ? TurnedOff : known?.Conversation is null ? NeverMet : "";
        var key = $"reminder:{person}:{Iso(today)}";
        if (message is not null && !await reminders.LogAsync(person, Iso(today), key, items.Count, outcome, cancellationToken))
        {
            await reminders.RollbackAsync();
            await PostponeAsync(reminders, due, hours.InstantOn(today.AddDays(1)), cancellationToken);
            return false;
        }

        return await SendAsync(scope.ServiceProvider, outcome.Length > 0 || message is null ? null : new OutgoingMessage(key, known!.Conversation!, message) { Due = pace.Next(known.Conversation!.Channel) }, cancellationToken);
    }

    private async Task<bool> SendAsync(IServiceProvider services, OutgoingMessage? message, CancellationToken cancellationToken)
    {
        if (message is not null)
        {
            await outbox.AddAsync(services.GetRequiredService<Session>(), message, cancellationToken);
        }

        await services.GetRequiredService<ReminderRepository>().CommitAsync(cancellationToken);
        outbox.Wake();
        return message is not null;
    }

    private static DueReminder Item(Reminder reminder, Milestone milestone, ReminderHours hours, DateOnly today)
    {
        var day = new MilestoneDay(milestone, DateOnly.ParseExact(reminder.Day, "yyyy-MM-dd", CultureInfo.InvariantCulture), false);
        var ladder = reminder.Watches ? ReminderLadder.OfWatcher(day.Day, hours.WorkDays) : ReminderLadder.Of(milestone, day.Day, hours.WorkDays);
        return new DueReminder(reminder, day, ladder.After(today), ladder.Escalates);
    }

    private static async Task<bool> ClaimAsync(
        ReminderRepository reminders, IReadOnlyList<Reminder> due, List<DueReminder> items, ReminderHours hours, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var next = items.ToDictionary(item => item.Reminder, item => item.Next is { } day ? hours.InstantOn(day).ToUnixTimeMilliseconds() : 0);
        foreach (var reminder in due)
        {
            var then = reminder.IsOverview ? ReminderPlanner.NextOverview(hours, now).ToUnixTimeMilliseconds() : next.GetValueOrDefault(reminder);
            if (!await reminders.ClaimAsync(reminder, then, Iso(hours.Clock.DayOf(now)), cancellationToken))
            {
                return false;
            }
        }

        return due.Count > 0;
    }

    private static async Task PostponeAsync(ReminderRepository reminders, IReadOnlyList<Reminder> due, DateTimeOffset until, CancellationToken cancellationToken)
    {
        foreach (var reminder in due)
        {
            // Who loses this race finds it postponed already.
            await reminders.ClaimAsync(reminder, until.ToUnixTimeMilliseconds(), reminder.Last, cancellationToken);
        }

        await reminders.CommitAsync(cancellationToken);
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
