using Bot.Storage;

namespace Bot.Features.ProjectRequests.Moves;

/// <summary>Remembers which message shows a request to whom, so that every card can be kept up to date.</summary>
internal sealed class RequestCards(Session session)
{
    /// <summary>The messages that show a request: person id and key of the outbox message.</summary>
    public async Task<IReadOnlyDictionary<string, string>> FindAsync(string request, CancellationToken cancellationToken) =>
        (await session.QueryAsync<Row>("SELECT person AS \"Person\", message AS \"Message\" FROM request_cards WHERE request = @request", new { request }, cancellationToken))
            .ToDictionary(row => row.Person, row => row.Message, StringComparer.Ordinal);

    /// <summary>From now on this message shows the request to a person.</summary>
    public Task SetAsync(string request, string person, string message, CancellationToken cancellationToken) => session.WriteAsync(
        """
        INSERT INTO request_cards (request, person, message) VALUES (@request, @person, @message)
        ON CONFLICT (request, person) DO UPDATE SET message = excluded.message
        """,
        new { request, person, message },
        cancellationToken);

    private sealed class Row
    {
        public string Person { get; init; } = "";

        public string Message { get; init; } = "";
    }
}
