using Bot.Features.Milestones.Handing;
using Bot.Features.Milestones.Plan;
using Bot.Features.Milestones.Reminders.Week;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;
using Bot.People;

namespace Bot.Features.Milestones.Reminders;

/// <summary>Words what is said to one person on one day: everything due, and the week for whoever coordinates.</summary>
public sealed class ReminderMessage(WeekOverview overview)
{
    private const int MostWithButtons = 5;

    private const int MostLines = 20;

    /// <summary>The message; null when there is nothing to say.</summary>
    public async Task<Reply?> ComposeAsync(IReadOnlyList<DueReminder> items, bool withOverview, DateOnly today, KnownPerson? person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(items);
        var locale = person?.Locale ?? Locale.Italian;
        var week = withOverview ? await overview.LinesAsync(today, locale, cancellationToken) : [];
        if (items.Count == 0 && week.Count == 0)
        {
            return null;
        }

        List<string> lines = items.Count == 0 ? [] : [ReminderTexts.Today.In(locale, items.Count), "", .. items.Take(MostLines).Select(item => $"- {Line(item, today, locale)}")];
        if (items.Count > MostLines)
        {
            lines.AddRange(["", ReminderTexts.More.In(locale, items.Count - MostLines)]);
        }

        if (week.Count > 0)
        {
            lines.AddRange([.. lines.Count > 0 ? [""] : Array.Empty<string>(), WeekTexts.Title.In(locale), "", .. week.Select(line => $"- {line}")]);
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
            yield return new Button(MilestoneTexts.OpenIt.In(locale), MilestoneIntents.Show, tasks[0].Day.Key);
            yield return new Button(HandOnTexts.Press.In(locale), MilestoneIntents.HandOn, tasks[0].Day.Key);
        }
    }
}
