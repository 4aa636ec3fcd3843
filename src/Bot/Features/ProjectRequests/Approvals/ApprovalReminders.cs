using Bot.Features.ProjectRequests.Keeping;
using Bot.Routines;
using Bot.Storage;

namespace Bot.Features.ProjectRequests.Approvals;

/// <summary>Reminds approvers of what waits for them, then tells the coordinators; hands on what waited for somebody who left.</summary>
internal sealed class ApprovalReminders(IProjectRequestRepository requests, ApproverQueue queue, ApprovalDesk approvals, ReminderNotices notices, ApprovalPace pace) : IRoutine
{
    private const int MostPerRound = 200;

    /// <inheritdoc/>
    public async Task RunAsync(Session session, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var entry in await queue.ListDueAsync(now, MostPerRound, cancellationToken))
        {
            // Another host may have been here first: then nothing is counted, and nothing is said.
            if (await requests.FindAsync(entry.Request, cancellationToken) is { } request
                && await queue.RemindedAsync(entry, pace.NextLook(entry.Since, entry.Reminders + 1), cancellationToken))
            {
                await RemindAsync(request, entry, now, cancellationToken);
            }
        }
    }

    private async Task RemindAsync(ProjectRequest request, WaitingEntry entry, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var waitsFor = await approvals.WaitsForAsync(request, cancellationToken);
        if (!waitsFor.Contains(entry.Approver))
        {
            await approvals.WaitAsync(request, waitsFor, now, cancellationToken);
            await notices.HandOnAsync(request, waitsFor, now, cancellationToken);
        }
        else if (entry.Reminders == 0)
        {
            await notices.RemindAsync(request, entry, waitsFor, now, cancellationToken);
        }
        else
        {
            await notices.EscalateAsync(request, entry, waitsFor, now, cancellationToken);
        }
    }
}
