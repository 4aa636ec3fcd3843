using System.Globalization;
using Bot.Features.Onboarding.Tracks;
using Bot.Language;
using Bot.People;
using Bot.Storage;

namespace Bot.Features.Onboarding.Newcomers;

/// <summary>What onboarding holds of a person: the journey with its steps, and the invitation to one. All of it goes.</summary>
internal sealed class JourneyRecords(TrackLibrary tracks) : IPersonalRecords
{
    private static readonly Text Begun = new("il percorso «{0}», cominciato il {1}", "the track “{0}”, begun on {1}");

    private static readonly Text NotBegun = new("il percorso «{0}», non ancora cominciato", "the track “{0}”, not begun yet");

    private static readonly Plural Steps = new(new Text("un passo di un percorso", "one step of a track"), new Text("{0} passi di un percorso", "{0} steps of a track"));

    private static readonly Text Introduction = new("la tua presentazione, in attesa di chi coordina: «{0}»", "your introduction, waiting for a coordinator: “{0}”");

    private static readonly Text Buddy = new("che accompagni una persona nuova", "that you look after a newcomer");

    private static readonly Text Invited = new("che un progetto ti ha indicato come persona nuova", "that a project named you as a newcomer");

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> ShowAsync(Session session, IReadOnlyList<string> ids, Locale locale, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        var journeys = await session.QueryAsync<Row>("SELECT track AS \"Track\", started AS \"Started\" FROM journeys WHERE person IN @ids", new { ids }, cancellationToken);
        var steps = await session.FindAsync<long>("SELECT count(*) FROM journey_steps WHERE person IN @ids", new { ids }, cancellationToken);
        var introduction = await session.FindAsync<string>("SELECT words FROM introductions WHERE person IN @ids", new { ids }, cancellationToken);
        var buddies = await session.FindAsync<long>("SELECT count(*) FROM journeys WHERE buddy IN @ids", new { ids }, cancellationToken);
        var invited = await session.FindAsync<long>("SELECT count(*) FROM newcomers WHERE email IN @ids", new { ids }, cancellationToken);
        return
        [
            .. journeys.Select(journey => Line(journey, locale)),
            .. steps > 0 ? (string[])[Steps.In(locale, (int)steps)] : [],
            .. introduction is not null ? (string[])[Introduction.In(locale, introduction)] : [],
            .. buddies > 0 ? (string[])[Buddy.In(locale)] : [],
            .. invited > 0 ? (string[])[Invited.In(locale)] : [],
        ];
    }

    private string Line(Row journey, Locale locale)
    {
        var title = tracks.Find(journey.Track)?.Title.In(locale) ?? journey.Track;
        return DateOnly.TryParseExact(journey.Started, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? Begun.In(locale, title, locale.Day(day))
            : NotBegun.In(locale, title);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> DeleteAsync(Session session, IReadOnlyList<string> ids, Locale locale, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        await session.WriteAsync("DELETE FROM journey_steps WHERE person IN @ids", new { ids }, cancellationToken);
        await session.WriteAsync("DELETE FROM journeys WHERE person IN @ids", new { ids }, cancellationToken);
        await session.WriteAsync("DELETE FROM introductions WHERE person IN @ids", new { ids }, cancellationToken);
        await session.WriteAsync("UPDATE journeys SET buddy = '' WHERE buddy IN @ids", new { ids }, cancellationToken);
        await session.WriteAsync("DELETE FROM newcomers WHERE email IN @ids", new { ids }, cancellationToken);
        return [];
    }

    private sealed class Row
    {
        public string Track { get; init; } = "";

        public string Started { get; init; } = "";
    }
}
