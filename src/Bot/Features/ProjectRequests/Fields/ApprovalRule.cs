namespace Bot.Features.ProjectRequests.Fields;

/// <summary>Who decides on which requests: a line of <c>approval</c> in <c>requests.json</c>.</summary>
/// <param name="Steps">E-mail addresses by step; any one of a step decides it. None: approved at once.</param>
public sealed record ApprovalRule(IReadOnlyList<IReadOnlyList<string>> Steps)
{
    /// <summary>Research areas it is for; empty for all.</summary>
    public IReadOnlyList<string> Areas { get; init; } = [];

    /// <summary>Laboratories it is for, as written in the request, whatever the case; empty for all.</summary>
    public IReadOnlyList<string> Labs { get; init; } = [];

    /// <summary>Least budget it is for; null for any.</summary>
    public decimal? BudgetFrom { get; init; }

    /// <summary>True when a request falls under this rule.</summary>
    public bool Fits(string area, string lab, decimal? budget) =>
        (Areas.Count == 0 || Areas.Contains(area))
        && (Labs.Count == 0 || Labs.Contains(lab, StringComparer.OrdinalIgnoreCase))
        && (BudgetFrom is null || budget >= BudgetFrom);
}
