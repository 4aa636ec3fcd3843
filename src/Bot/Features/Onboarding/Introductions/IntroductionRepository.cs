using Bot.Messages;
using Bot.Storage;

namespace Bot.Features.Onboarding.Introductions;

/// <summary>Introductions that wait for a yes, and the place where approved ones are posted.</summary>
public sealed class IntroductionRepository(Session session, TimeProvider time)
{
    /// <summary>A place that the bot was taken out of is one no more: somebody chooses another.</summary>
    internal static readonly KeptAddress Address = new("introduction_places", "DELETE FROM introduction_places WHERE conversation = @address");

    private const string OnlyPlace = "one";

    /// <summary>Keeps an introduction, in place of an earlier one of the same person.</summary>
    public Task SaveAsync(Introduction introduction, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(introduction);
        return session.WriteAsync(
            """
            INSERT INTO introductions (person, name, words, written) VALUES (@Person, @Name, @Words, @written)
            ON CONFLICT (person) DO UPDATE SET name = excluded.name, words = excluded.words, written = excluded.written
            """,
            new { introduction.Person, introduction.Name, introduction.Words, written = time.GetUtcNow().ToUnixTimeMilliseconds() },
            cancellationToken);
    }

    /// <summary>The waiting introduction of a person; null when there is none (any more).</summary>
    public async Task<Introduction?> FindAsync(string person, CancellationToken cancellationToken) =>
        await session.FindAsync<Row>("SELECT person AS \"Person\", name AS \"Name\", words AS \"Words\" FROM introductions WHERE person = @person", new { person }, cancellationToken) is { } row
            ? new Introduction(row.Person, row.Name, row.Words)
            : null;

    /// <summary>Forgets an introduction: it was decided.</summary>
    /// <returns>False when somebody else decided it meanwhile.</returns>
    public async Task<bool> RemoveAsync(string person, CancellationToken cancellationToken) =>
        await session.WriteAsync("DELETE FROM introductions WHERE person = @person", new { person }, cancellationToken) == 1;

    /// <summary>Makes a conversation the place where introductions are posted.</summary>
    public Task ChoosePlaceAsync(Conversation conversation, CancellationToken cancellationToken) => session.WriteAsync(
        "INSERT INTO introduction_places (id, conversation) VALUES (@id, @conversation) ON CONFLICT (id) DO UPDATE SET conversation = excluded.conversation",
        new { id = OnlyPlace, conversation = MessageJson.Write(conversation) },
        cancellationToken);

    /// <summary>Where introductions are posted; null while nobody chose.</summary>
    public async Task<Conversation?> PlaceAsync(CancellationToken cancellationToken) =>
        await session.FindAsync<string>("SELECT conversation FROM introduction_places WHERE id = @id", new { id = OnlyPlace }, cancellationToken) is { } json
            ? MessageJson.Read<Conversation>(json)
            : null;

    private sealed class Row
    {
        public string Person { get; init; } = "";

        public string Name { get; init; } = "";

        public string Words { get; init; } = "";
    }
}
