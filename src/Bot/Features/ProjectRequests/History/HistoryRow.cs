using Bot.Features.ProjectRequests.Keeping;
using Bot.Features.ProjectRequests.Moves;

namespace Bot.Features.ProjectRequests.History;

/// <summary>A row of <c>request_history</c>.</summary>
internal sealed class HistoryRow
{
    public const string SelectSql =
        """
        SELECT version AS "Version", at AS "At", person AS "Person", person_name AS "PersonName", action AS "Action", state AS "State",
            comment AS "Comment", changes AS "Changes"
        FROM request_history WHERE request = @number ORDER BY version
        """;

    public const string InsertSql =
        """
        INSERT INTO request_history (request, version, at, person, person_name, action, state, comment, changes)
        VALUES (@Request, @Version, @At, @Person, @PersonName, @Action, @State, @Comment, @Changes)
        """;

    public string Request { get; init; } = "";

    public long Version { get; init; }

    public long At { get; init; }

    public string Person { get; init; } = "";

    public string PersonName { get; init; } = "";

    public string Action { get; init; } = "";

    public string State { get; init; } = "";

    public string Comment { get; init; } = "";

    public string Changes { get; init; } = "";

    public static HistoryRow From(string number, HistoryEntry entry) => new()
    {
        Request = number,
        Version = entry.Version,
        At = entry.At.ToUnixTimeMilliseconds(),
        Person = entry.Person,
        PersonName = entry.PersonName,
        Action = entry.Action.ToString(),
        State = entry.State.ToString(),
        Comment = entry.Comment,
        Changes = string.Join(',', entry.Changes),
    };

    public HistoryEntry ToEntry() => new(Version, DateTimeOffset.FromUnixTimeMilliseconds(At), Person, PersonName, Enum.Parse<RequestAction>(Action), Enum.Parse<RequestState>(State))
    {
        Comment = Comment,
        Changes = Changes.Split(',', StringSplitOptions.RemoveEmptyEntries),
    };
}
