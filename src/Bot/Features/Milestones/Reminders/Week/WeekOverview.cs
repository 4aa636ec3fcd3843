using Bot.Features.Milestones.Plan;
using Bot.Features.Milestones.Reminders.Deliveries;
using Bot.Language;
using Bot.Messages.Parts;

namespace Bot.Features.Milestones.Reminders.Week;

/// <summary>What coordinators hear once a week: what is late and what comes, without an owner or without news, and whom no reminder reached.</summary>
public sealed class WeekOverview(MilestoneBook book, MilestoneRepository milestones, ReminderRepository reminders, TimeProvider time)
{
    private const int DaysAhead = 14;

    private const int Most = 15;

    /// <summary>One line each; empty when there is nothing to say.</summary>
    public async Task<IReadOnlyList<string>> LinesAsync(DateOnly today, Locale locale, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(locale);
        var news = await milestones.LastNotesAsync(cancellationToken);
        var days = await book.DaysAsync(cancellationToken);
        var late = days.Where(day => day.IsLate(today)).Select(day => Line(WeekTexts.Late, day, today, news, locale));
        var coming = days.Where(day => !day.IsDone && day.Day >= today && day.Day <= today.AddDays(DaysAhead)).Select(day => Line(WeekTexts.Coming, day, today, news, locale));
        var dates = late.Concat(coming).ToList();
        var undelivered = (await reminders.UndeliveredAsync(time.GetUtcNow().AddDays(-7), cancellationToken))
            .Take(Most).Select(entry => WeekTexts.Undelivered.In(locale, ShowDeliveriesHandler.Line(entry, locale)));
        return [.. dates.Take(Most), .. dates.Count > Most ? [WeekTexts.More.In(locale, dates.Count - Most)] : Array.Empty<string>(), .. undelivered];
    }

    private static string Line(Text text, MilestoneDay day, DateOnly today, IReadOnlyDictionary<string, DateTimeOffset> news, Locale locale) =>
        text.In(locale, Markdown.Escape(day.Milestone.Title.In(locale)), MilestoneTexts.WhenOf(day.Day, today, locale), More(day, today, news, locale)).TrimEnd();

    // Of a day to know of nobody need report.
    private static string More(MilestoneDay day, DateOnly today, IReadOnlyDictionary<string, DateTimeOffset> news, Locale locale)
    {
        if (day.Milestone.Kind == MilestoneKind.Event)
        {
            return "";
        }

        var owner = day.Milestone.Owner.Length > 0 ? WeekTexts.Owner.In(locale, Markdown.Escape(day.Milestone.Owner)) : WeekTexts.NoOwner.In(locale);
        return news.TryGetValue(day.Milestone.Id, out var last) ? $"{owner} {WeekTexts.LastNews.In(locale, locale.Day(DateOnly.FromDateTime(last.UtcDateTime)))}"
            : day.IsLate(today) ? $"{owner} {WeekTexts.NoNews.In(locale)}" : owner;
    }
}
