using Bot.Storage;

namespace Bot.People.Keeping;

/// <summary>Remembers which message shows something to whom, so that every card can be kept up to date.</summary>
public sealed class ShownCards(Session session)
{
    /// <summary>The messages that show a subject: person id and key of the outbox message.</summary>
    public async Task<IReadOnlyDictionary<string, string>> FindAsync(string subject, CancellationToken cancellationToken) =>
        (await session.QueryAsync<Row>("SELECT person AS \"Person\", message AS \"Message\" FROM shown_cards WHERE subject = @subject", new { subject }, cancellationToken))
            .ToDictionary(row => row.Person, row => row.Message, StringComparer.Ordinal);

    /// <summary>From now on this message shows the subject to a person.</summary>
    public Task SetAsync(string subject, string person, string message, CancellationToken cancellationToken) => session.WriteAsync(
        """
        INSERT INTO shown_cards (subject, person, message) VALUES (@subject, @person, @message)
        ON CONFLICT (subject, person) DO UPDATE SET message = excluded.message
        """,
        new { subject, person, message },
        cancellationToken);

    private sealed class Row
    {
        public string Person { get; init; } = "";

        public string Message { get; init; } = "";
    }
}
