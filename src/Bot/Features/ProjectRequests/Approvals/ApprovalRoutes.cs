using Bot.Features.ProjectRequests.Fields;
using Bot.Features.ProjectRequests.Keeping;
using Bot.People;

namespace Bot.Features.ProjectRequests.Approvals;

/// <summary>Who decides on a request, step by step: the first rule of <c>requests.json</c> that fits, else the roles.</summary>
internal sealed class ApprovalRoutes(RequestForm form, RoleBook roles)
{
    /// <summary>The e-mail addresses of each step, in lower case; no steps when nobody needs to decide.</summary>
    public IReadOnlyList<IReadOnlyList<string>> StepsOf(ProjectRequest request)
    {
        var rule = form.Settings.Approval.FirstOrDefault(rule => rule.Fits(request.Area, request[RequestSettings.Lab], request.Budget));
        return rule is null
            ? [Usual]
            : [.. rule.Steps.Select(IReadOnlyList<string> (step) => [.. step.Select(email => email.Trim().ToLowerInvariant()).Distinct()])];
    }

    /// <summary>The approvers of the step a request waits at, without whoever sent it; those of the roles when nobody else is left.</summary>
    public IReadOnlyList<string> ApproversOf(ProjectRequest request, IReadOnlyCollection<string> requesterEmails)
    {
        var steps = StepsOf(request);
        IReadOnlyList<string> step = request.Step < steps.Count ? steps[request.Step] : [];
        IEnumerable<IReadOnlyList<string>> candidates = [step, roles.With(RoleNames.Approver), roles.With(RoleNames.Coordinator)];
        return candidates.Select(IReadOnlyList<string> (emails) => [.. emails.Except(requesterEmails)]).FirstOrDefault(emails => emails.Count > 0) ?? [];
    }

    /// <summary>True when some requests are decided by people that a rule names.</summary>
    public bool HasRules => form.Settings.Approval.Count > 0;

    /// <summary>Who decides where no rule fits, in lower case.</summary>
    public IReadOnlyList<string> Usual => roles.With(RoleNames.Approver) is { Count: > 0 } approvers ? approvers : roles.With(RoleNames.Coordinator);
}
