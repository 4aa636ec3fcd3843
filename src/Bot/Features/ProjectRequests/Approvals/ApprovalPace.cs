using Bot.Features.ProjectRequests.Fields;

namespace Bot.Features.ProjectRequests.Approvals;

/// <summary>When an approver is reminded and when the coordinators are told, in working days.</summary>
internal sealed class ApprovalPace(RequestForm form)
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

    private static DateTimeOffset AddWorkingDays(DateTimeOffset from, int days)
    {
        var at = from;
        while (days > 0)
        {
            at = at.AddDays(1);
            days -= at.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
        }

        return at;
    }
}
