using System.Text.Json;
using Bot.Storage;

namespace Bot.Features.ProjectRequests.Drafts;

/// <summary>Requests that are being written, kept at every answer.</summary>
internal sealed class RequestDrafts(Session session)
{
    /// <summary>The newest unfinished draft of a person, begun on any of their channels; null when there is none.</summary>
    public async Task<RequestDraft?> FindLatestAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken) =>
        (await session.FindAsync<Row>($"{SelectSql} WHERE person IN @ids ORDER BY changed DESC LIMIT 1", new { ids }, cancellationToken))?.ToDraft();

    /// <summary>A draft of a person; null when it is not theirs or gone.</summary>
    public async Task<RequestDraft?> FindAsync(string id, IReadOnlyList<string> ids, CancellationToken cancellationToken) =>
        (await session.FindAsync<Row>($"{SelectSql} WHERE id = @id AND person IN @ids", new { id, ids }, cancellationToken))?.ToDraft();

    /// <summary>Keeps a draft, in place of what it was.</summary>
    public Task SaveAsync(RequestDraft draft, CancellationToken cancellationToken) => session.WriteAsync(
        """
        INSERT INTO request_drafts (id, person, field_values, changed) VALUES (@id, @person, @values, @changed)
        ON CONFLICT (id) DO UPDATE SET field_values = excluded.field_values, changed = excluded.changed
        """,
        new { id = draft.Id, person = draft.Person, values = JsonSerializer.Serialize(draft.Values), changed = draft.Changed.ToUnixTimeMilliseconds() },
        cancellationToken);

    /// <summary>Throws a draft away.</summary>
    public Task RemoveAsync(string id, CancellationToken cancellationToken) => session.WriteAsync("DELETE FROM request_drafts WHERE id = @id", new { id }, cancellationToken);

    private const string SelectSql = "SELECT id AS \"Id\", person AS \"Person\", field_values AS \"FieldValues\", changed AS \"Changed\" FROM request_drafts";

    private sealed class Row
    {
        public string Id { get; init; } = "";

        public string Person { get; init; } = "";

        public string FieldValues { get; init; } = "";

        public long Changed { get; init; }

        public RequestDraft ToDraft() => new(Id, Person, JsonSerializer.Deserialize<Dictionary<string, string>>(FieldValues)!, DateTimeOffset.FromUnixTimeMilliseconds(Changed));
    }
}
