using System.Globalization;
using Bot.Features.Milestones.Plan;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;
using Bot.People;

namespace Bot.Features.Milestones.Reminders;

/// <summary>Words what is said to one person on one day: everything due, and the week for whoever coordinates.</summary>
public sealed class ReminderMessage(MilestoneBook book, ReminderRepository reminders, TimeProvider time)
{
    private const int MostWithButtons = 5;

    private const int OverviewDays = 14;

    private const int MostInOverview = 15;

    /// <summary>The message; null when there is nothing to say.</summary>
    public async Task<Reply?> ComposeAsync(IReadOnlyList<DueReminder> items, bool withOverview, DateOnly today, KnownPerson? person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(items);
        var locale = person?.Locale ?? Locale.Italian;
        var week = withOverview ? await OverviewAsync(today, locale, cancellationToken) : [];
        if (items.Count == 0 && week.Count == 0)
        {
            return null;
        }

        List<string> lines = items.Count == 0 ? [] : [ReminderTexts.Today.In(locale, items.Count), "", .. items.Select(item => $"- {Line(item, today, locale)}")];
        if (week.Count > 0)
        {
            lines.AddRange([.. lines.Count > 0 ? [""] : Array.Empty<string>(), ReminderTexts.Week.In(locale), "", .. week.Select(line => $"- {line}")]);
        }

        return new Reply(string.Join('\n', lines)) { Language = locale.Code, Intent = MilestoneIntents.List, Actions = [.. Buttons(items, locale)] };
    }

    private static string Line(DueReminder item, DateOnly today, Locale locale)
    {
        var title = Markdown.Escape(item.Day.Milestone.Title.In(locale));
        var when = MilestoneTexts.WhenOf(item.Day.Day, today, locale);
        return item.Reminder.Watches
            ? ReminderTexts.WatchedItem.In(locale, title, when, Markdown.Escape(item.Day.Milestone.Owner))
            : ReminderTexts.Item.In(locale, title, when, After(item, today, locale));
    }

    private static string After(DueReminder item, DateOnly today, Locale locale) => item switch
    {
        { Next: { } next, Escalates: { } escalates } => ReminderTexts.NextAndEscalation.In(locale, locale.Day(next), locale.Day(escalates)),
        { Next: { } next } => ReminderTexts.Next.In(locale, locale.Day(next)),
        { Escalates: { } escalates } when escalates <= today => ReminderTexts.LastNow.In(locale),
        _ => ReminderTexts.Last.In(locale),
    };

    private static IEnumerable<Button> Buttons(IReadOnlyList<DueReminder> items, Locale locale)
    {
        var tasks = items.Where(item => item.Day.Milestone.Kind == MilestoneKind.Task).Take(MostWithButtons).ToList();
        foreach (var item in tasks)
        {
            var title = item.Day.Milestone.Title.In(locale);
            yield return new Button(tasks.Count == 1 ? ReminderTexts.Done.In(locale) : ReminderTexts.DoneOf.In(locale, title), MilestoneIntents.Done, item.Day.Key);
            if (!item.Reminder.Watches)
            {
                yield return new Button(tasks.Count == 1 ? ReminderTexts.Snooze.In(locale) : ReminderTexts.SnoozeOf.In(locale, title), MilestoneIntents.Snooze, item.Day.Key);
            }
        }

        if (tasks.Count == 1)
        {
            yield return new Button(ReminderTexts.Open.In(locale), MilestoneIntents.Show, tasks[0].Day.Key);
        }
    }

    private async Task<IReadOnlyList<string>> OverviewAsync(DateOnly today, Locale locale, CancellationToken cancellationToken)
    {
        var days = await book.DaysAsync(cancellationToken);
        var late = days.Where(day => day.IsLate(today)).Select(day => Line(ReminderTexts.WeekLate, day, today, locale));
        var coming = days.Where(day => !day.IsDone && day.Day >= today && day.Day <= today.AddDays(OverviewDays)).Select(day => Line(ReminderTexts.WeekComing, day, today, locale));
        var undelivered = (await reminders.UndeliveredAsync(time.GetUtcNow().AddDays(-7), cancellationToken)).Select(entry => ReminderTexts.WeekUndelivered.In(
            locale, Markdown.Escape(entry.Person), locale.Day(DateOnly.ParseExact(entry.Day, "yyyy-MM-dd", CultureInfo.InvariantCulture)), Why(entry.Reason, locale)));
        return [.. late.Concat(coming).Take(MostInOverview), .. undelivered.Take(MostInOverview)];
    }

    private static string Line(Text text, MilestoneDay day, DateOnly today, Locale locale) =>
        text.In(locale, Markdown.Escape(day.Milestone.Title.In(locale)), MilestoneTexts.WhenOf(day.Day, today, locale));

    private static string Why(string reason, Locale locale) => reason switch
    {
        ReminderClock.NeverMet => ReminderTexts.WhyNeverMet.In(locale),
        ReminderClock.TurnedOff => ReminderTexts.WhyTurnedOff.In(locale),
        _ => ReminderTexts.WhyPlatform.In(locale, Markdown.Escape(reason)),
    };
}
