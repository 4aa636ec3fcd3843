using Bot.Calendar;
using Bot.Content;
using Bot.Features.ProjectRequests.Fields;

namespace Bot.Features.ProjectRequests.Approvals;

/// <summary>When an approver is reminded and when the coordinators are told, in working days of where the partnership is: its weekends and holidays do not count.</summary>
internal sealed class ApprovalPace(RequestForm form, Partnership partnership)
{
    /// <summary>When to look at a waiting request next.</summary>
    /// <param name="since">Waits since then.</param>
    /// <param name="reminders">How often somebody was reminded of it.</param>
    public DateTimeOffset NextLook(DateTimeOffset since, int reminders) => reminders switch
    {
        0 => AddWorkingDays(since, form.Settings.RemindAfterDays),
        1 => AddWorkingDays(since, form.Settings.EscalateAfterDays),
        _ => AddWorkingDays(since, form.Settings.EscalateAfterDays + ((reminders - 1) * form.Settings.RemindAfterDays)),
    };

    // At the hour at which the waiting began, also across a change of the clocks.
    private DateTimeOffset AddWorkingDays(DateTimeOffset from, int days)
    {
        var clock = new WallClock(TimeZoneInfo.FindSystemTimeZoneById(partnership.TimeZone));
        var start = clock.DayOf(from);
        var end = WorkDays.Of(clock.Zone).After(start, days);
        return clock.Instant(end, 0) + (from - clock.Instant(start, 0));
    }
}
