namespace Bot.Features.ProjectRequests.Fields;

/// <summary>What a request asks for and who decides: <c>requests.json</c>.</summary>
/// <param name="Fields">The fields in the order of asking.</param>
public sealed record RequestSettings(IReadOnlyList<RequestField> Fields)
{
    /// <summary>Name of the field that names a request.</summary>
    public const string Title = "title";

    /// <summary>Name of the field with the research area.</summary>
    public const string Area = "area";

    /// <summary>Name of the field with the laboratory; rules look at it.</summary>
    public const string Lab = "lab";

    /// <summary>Name of the field with the budget; rules look at it.</summary>
    public const string Budget = "budget";

    /// <summary>Name of the field with the people involved; who could join is shown beside it.</summary>
    public const string People = "people";

    /// <summary>Name of the field with the day on which work begins: nothing is due then.</summary>
    public const string Start = "start";

    /// <summary>Name of the field with the addresses of who is new to the partnership.</summary>
    public const string Newcomers = "newcomers";

    /// <summary>Who decides: the first rule that fits.</summary>
    public IReadOnlyList<ApprovalRule> Approval { get; init; } = [];

    /// <summary>Working days after which an approver is reminded.</summary>
    public int RemindAfterDays { get; init; } = 3;

    /// <summary>Working days after which the coordinators are told.</summary>
    public int EscalateAfterDays { get; init; } = 6;

    /// <summary>Most requests that one person sends in an hour.</summary>
    public int MostPerHour { get; init; } = 20;
}
