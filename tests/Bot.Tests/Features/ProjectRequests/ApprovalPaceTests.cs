using Bot.Content;
using Bot.Features.ProjectRequests.Approvals;
using Bot.Features.ProjectRequests.Fields;

namespace Bot.Tests.Features.ProjectRequests;

/// <summary>When approvers are reminded.</summary>
public sealed class ApprovalPaceTests
{
    private static readonly Partnership Turin = Partnership.Load(RepositoryRoot.Partnership);

    [Theory]
    [InlineData("2026-03-02T09:00Z", 0, "2026-03-05T09:00Z")]
    [InlineData("2026-03-06T09:00Z", 0, "2026-03-11T09:00Z")]
    [InlineData("2026-04-03T09:00Z", 0, "2026-04-09T09:00Z")]
    [InlineData("2026-12-23T09:00Z", 0, "2026-12-29T09:00Z")]
    [InlineData("2026-03-02T09:00Z", 1, "2026-03-10T09:00Z")]
    [InlineData("2026-03-27T09:00Z", 0, "2026-04-01T08:00Z")]
    public void Weekends_and_holidays_do_not_count_and_the_hour_on_the_wall_stays(string since, int reminders, string next)
    {
        var form = new RequestForm(Turin);
        form.Load(RepositoryRoot.Partnership, new ContentReport());

        Assert.Equal(DateTimeOffset.Parse(next, null), new ApprovalPace(form, Turin).NextLook(DateTimeOffset.Parse(since, null), reminders));
    }
}
