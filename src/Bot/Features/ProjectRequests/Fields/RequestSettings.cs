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

    /// <summary>What is wrong, for a coordinator; empty when nothing is.</summary>
    public IEnumerable<string> Problems()
    {
        foreach (var name in new[] { Title, Area }.Where(name => Fields.All(field => field.Name != name)))
        {
            yield return $"the field '{name}' is missing: every request needs it";
        }

        foreach (var name in Fields.GroupBy(field => field.Name).Where(group => group.Count() > 1).Select(group => group.Key))
        {
            yield return $"the field '{name}' stands there twice: give each its own name";
        }

        foreach (var field in Fields.Where(field => field.MaxLength is < 1 or > 3000))
        {
            yield return $"the field '{field.Name}' has maxLength {field.MaxLength}: write 1 to 3000";
        }

        foreach (var field in Fields.Where(field => field is { Kind: Messages.Parts.FieldKind.Choice, Choices.Count: 0, Name: not Area }))
        {
            yield return $"the field '{field.Name}' has no choices: list them, or make it a text";
        }

        foreach (var email in Approval.SelectMany(rule => rule.Steps).SelectMany(step => step).Where(email => !email.Contains('@', StringComparison.Ordinal)))
        {
            yield return $"the approver '{email}' is no e-mail address: write name@example.org";
        }

        if (Approval.Any(rule => rule.Steps.Any(step => step.Count == 0)))
        {
            yield return "an approval step names nobody: add an address or take the step away";
        }

        if (RemindAfterDays < 1 || EscalateAfterDays < RemindAfterDays || MostPerHour < 1)
        {
            yield return "remindAfterDays and mostPerHour must be 1 or more, escalateAfterDays not less than remindAfterDays";
        }
    }
}
