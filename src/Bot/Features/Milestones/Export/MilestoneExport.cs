using Bot.Content;
using Bot.Features.Milestones.Plan;
using Bot.Features.Milestones.Timeline;
using Bot.Language;

namespace Bot.Features.Milestones.Export;

/// <summary>The milestones as files: for calendars, and as a picture. Whoever asks shows a signed link.</summary>
public sealed class MilestoneExport(MilestoneBook book, CalendarLinks links, Partnership partnership, TimeProvider time)
{
    /// <summary>The calendar in a language.</summary>
    public async Task<string> CalendarAsync(Locale locale, CancellationToken cancellationToken) =>
        IcsWriter.Write(await book.AllAsync(cancellationToken), partnership.Name.In(locale), locale, time.GetUtcNow());

    /// <summary>The timeline as SVG in a language.</summary>
    public async Task<string> PictureAsync(Locale locale, CancellationToken cancellationToken)
    {
        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(partnership.TimeZone, out var found) ? found : TimeZoneInfo.Utc;
        var today = new Calendar.WallClock(zone).DayOf(time.GetUtcNow());
        return TimelineSvg.Draw(await book.DaysAsync(cancellationToken), today, partnership.Name.In(locale), locale);
    }

    /// <summary>True when a link opens this.</summary>
    public Task<bool> OpensAsync(string link, DatesUse use, CancellationToken cancellationToken) => links.OpensAsync(link, use, cancellationToken);
}
