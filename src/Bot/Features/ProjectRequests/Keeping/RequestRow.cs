using System.Text.Json;

namespace Bot.Features.ProjectRequests.Keeping;

/// <summary>A row of <c>project_requests</c>.</summary>
internal sealed class RequestRow
{
    /// <summary>Reads rows.</summary>
    public const string SelectSql =
        """
        SELECT number AS "Number", draft AS "Draft", requester AS "Requester", requester_name AS "RequesterName", state AS "State", area AS "Area",
            field_values AS "FieldValues", step AS "Step", version AS "Version", created AS "Created", changed AS "Changed"
        FROM project_requests
        """;

    /// <summary>Adds a row; a draft that became a request before changes nothing.</summary>
    public const string InsertSql =
        """
        INSERT INTO project_requests (number, draft, requester, requester_name, state, area, field_values, step, version, created, changed, ordinal)
        VALUES (@Number, @Draft, @Requester, @RequesterName, @State, @Area, @FieldValues, @Step, 1, @Created, @Changed, @Ordinal)
        ON CONFLICT (draft) DO NOTHING
        """;

    /// <summary>Takes the place of the version that was read.</summary>
    public const string UpdateSql =
        """
        UPDATE project_requests SET requester_name = @RequesterName, state = @State, area = @Area, field_values = @FieldValues, step = @Step,
            version = version + 1, changed = @Changed
        WHERE number = @Number AND version = @Version
        """;

    public string Number { get; init; } = "";

    public string Draft { get; init; } = "";

    public string Requester { get; init; } = "";

    public string RequesterName { get; init; } = "";

    public string State { get; init; } = "";

    public string Area { get; init; } = "";

    public string FieldValues { get; init; } = "";

    public long Step { get; init; }

    public long Version { get; init; }

    public long Created { get; init; }

    public long Changed { get; init; }

    public long Ordinal => RequestNumber.OrdinalOf(Number);

    public static RequestRow From(ProjectRequest request) => new()
    {
        Number = request.Number,
        Draft = request.Draft,
        Requester = request.Requester,
        RequesterName = request.RequesterName,
        State = request.State.ToString(),
        Area = request.Area,
        FieldValues = JsonSerializer.Serialize(request.Values),
        Step = request.Step,
        Version = request.Version,
        Created = request.Created.ToUnixTimeMilliseconds(),
        Changed = request.Changed.ToUnixTimeMilliseconds(),
    };

    public ProjectRequest ToRequest() => new(Number, Draft, Requester)
    {
        RequesterName = RequesterName,
        State = Enum.Parse<RequestState>(State),
        Values = JsonSerializer.Deserialize<Dictionary<string, string>>(FieldValues)!,
        Step = (int)Step,
        Version = Version,
        Created = DateTimeOffset.FromUnixTimeMilliseconds(Created),
        Changed = DateTimeOffset.FromUnixTimeMilliseconds(Changed),
    };
}
