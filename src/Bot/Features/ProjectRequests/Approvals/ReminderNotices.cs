using System.Globalization;
using Bot.Features.ProjectRequests.Keeping;
using Bot.Features.ProjectRequests.Showing;
using Bot.Features.ProjectRequests.Telling;
using Bot.Language;
using Bot.Messages.Parts;
using Bot.People;
using Bot.Storage;

namespace Bot.Features.ProjectRequests.Approvals;

/// <summary>Says that a request waits: to its approver or whoever stands in, and later to the coordinators.</summary>
internal sealed class ReminderNotices(Session session, Notices notices, ApproverQueue queue, RequestCard card, RoleBook roles)
{
    /// <summary>Reminds one approver.</summary>
    public async Task RemindAsync(ProjectRequest request, WaitingEntry entry, IReadOnlyList<string> waitsFor, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var email = await queue.FindDelegateAsync(entry.Approver, now, cancellationToken) ?? entry.Approver;
        await TellAsync(email, "remind", request, waitsFor, RequestViewer.Approver, locale => NoticeTexts.Reminder.In(locale, Day(entry.Since, locale)), cancellationToken);
    }

    /// <summary>Tells the coordinators that nobody has decided.</summary>
    public async Task EscalateAsync(ProjectRequest request, WaitingEntry entry, IReadOnlyList<string> waitsFor, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await RemindAsync(request, entry, waitsFor, now, cancellationToken);
        foreach (var email in roles.With(RoleNames.Coordinator).Except(waitsFor))
        {
            await TellAsync(
                email, "escalate", request, waitsFor, new RequestViewer([]),
                locale => NoticeTexts.Escalation.In(locale, Day(entry.Since, locale), Markdown.Escape(string.Join(", ", waitsFor))), cancellationToken);
        }
    }

    /// <summary>Tells the new approvers of a request that waited for somebody who left.</summary>
    public async Task HandOnAsync(ProjectRequest request, IReadOnlyList<string> waitsFor, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var email in waitsFor)
        {
            await TellAsync(email, "hand-on", request, waitsFor, RequestViewer.Approver, locale => NoticeTexts.HandedOn.In(locale, Day(now, locale)), cancellationToken);
        }
    }

    private Task<KnownPerson?> TellAsync(string email, string why, ProjectRequest request, IReadOnlyList<string> waitsFor, RequestViewer viewer, Func<Locale, string> lead, CancellationToken cancellationToken) =>
        notices.TellOwnerAsync(
            session, email, new Notice(person => string.Create(CultureInfo.InvariantCulture, $"{why}:{RequestCard.Handle(request)}:{person.Id}"), locale => card.Show(request, waitsFor, viewer, lead(locale), locale)), cancellationToken);

    private static string Day(DateTimeOffset at, Locale locale) => locale.Day(DateOnly.FromDateTime(at.UtcDateTime));
}
