using Bot.Features.ProjectRequests.Keeping;

namespace Bot.Features.ProjectRequests.Approvals;

/// <summary>Where a request goes next.</summary>
/// <param name="Request">The request at its next step and state.</param>
/// <param name="Approvers">Addresses it waits for; empty when it waits for nobody.</param>
internal sealed record NextStep(ProjectRequest Request, IReadOnlyList<string> Approvers);
