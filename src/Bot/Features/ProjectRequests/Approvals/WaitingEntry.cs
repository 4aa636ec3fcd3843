namespace Bot.Features.ProjectRequests.Approvals;

/// <summary>A request that waits for an approver.</summary>
/// <param name="Request">Its number.</param>
/// <param name="Approver">E-mail address of whose turn it is.</param>
/// <param name="Since">Waits since then.</param>
/// <param name="Reminders">How often the approver was reminded.</param>
internal sealed record WaitingEntry(string Request, string Approver, DateTimeOffset Since, int Reminders);
