using System.Globalization;
using Bot.Features.Onboarding.Journeys;
using Bot.Features.Onboarding.Tracks;
using Bot.Intents;
using Bot.Messages;
using Bot.Messages.Parts;
using Bot.People;
using Bot.Storage;

namespace Bot.Features.Onboarding.Chat;

/// <summary>Starts journeys: at once where the partnership names no coordinator, else after a coordinator's yes.</summary>
public sealed class JourneyStart(JourneyRepository journeys, TrackLibrary tracks, Notices notices, RoleBook roles, Session session)
{
    /// <summary>Takes the wish to start a track.</summary>
    public async Task<Reply> AskAsync(Turn turn, Track track, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(track);
        var journey = new Journey { Person = turn.Person.Id, Name = turn.Person.Name, Track = track.Id, State = Journey.Waiting };
        if (roles.With(RoleNames.Coordinator).Count == 0)
        {
            return await BeginAsync(journey, turn, cancellationToken);
        }

        await journeys.SaveAsync(journey, cancellationToken);
        foreach (var coordinator in roles.With(RoleNames.Coordinator))
        {
            await notices.TellOwnerAsync(session, coordinator, Request(turn, track), cancellationToken);
        }

        return new Reply(JourneyTexts.Asked.In(turn.Locale, Markdown.Escape(track.Title.In(turn.Locale)))) { Outcome = Outcome.Done };
    }

    /// <summary>Somebody arrived: their track waits for a coordinator's yes, and the coordinators are asked with the clock's next tick.</summary>
    /// <returns>The track; null when there is none for them, nobody to ask, or they are on one already.</returns>
    public async Task<Track?> ArriveAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var track = tracks.All.Where(one => one.IsFor(turn.Person.Roles)).OrderBy(one => one.Id == Track.Newcomer ? 0 : 1).ThenBy(one => one.Id, StringComparer.Ordinal).FirstOrDefault();
        if (track is null || roles.With(RoleNames.Coordinator).Count == 0 || turn.Person.Roles.Contains(RoleNames.Coordinator)
            || await journeys.FindAsync(turn.Person.Id, cancellationToken) is not null)
        {
            return null;
        }

        await journeys.SaveAsync(
            new Journey { Person = turn.Person.Id, Name = turn.Person.Name, Track = track.Id, State = Journey.Waiting, Due = turn.Now.ToUnixTimeMilliseconds() }, cancellationToken);
        return track;
    }

    /// <summary>Begins a journey; its first steps come with the clock's next tick, and day one is the newcomer's day then, wherever whoever said yes is.</summary>
    public async Task<Reply> BeginAsync(Journey journey, Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(journey);
        ArgumentNullException.ThrowIfNull(turn);
        await journeys.ClearAsync(journey.Person, cancellationToken);
        await journeys.SaveAsync(
            journey with { State = Journey.Running, Started = "", PausedOn = "", Due = turn.Now.ToUnixTimeMilliseconds() }, cancellationToken);
        return new Reply(JourneyTexts.Begun.In(turn.Locale, Title(journey, turn.Locale))) { Outcome = Outcome.Done };
    }

    /// <summary>Goes on after a pause: the days of the pause do not count.</summary>
    public async Task<Reply> ResumeAsync(Journey journey, Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(journey);
        ArgumentNullException.ThrowIfNull(turn);
        var away = turn.Today.DayNumber - Day(journey.PausedOn).DayNumber;
        var started = journey.Started.Length == 0 ? "" : Day(journey.Started).AddDays(away).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await journeys.SaveAsync(journey with { State = Journey.Running, Started = started, PausedOn = "", Due = turn.Now.ToUnixTimeMilliseconds() }, cancellationToken);
        return new Reply(JourneyTexts.Begun.In(turn.Locale, Title(journey, turn.Locale))) { Outcome = Outcome.Done };
    }

    private string Title(Journey journey, Language.Locale locale) => Markdown.Escape(tracks.Find(journey.Track)?.Title.In(locale) ?? journey.Track);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Notice Request(Turn turn, Track track) => new(
        coordinator => $"journey-request:{turn.Person.Id}:{turn.Now.ToUnixTimeMilliseconds()}:{coordinator.Id}",
        locale => new Reply(JourneyTexts.Request.In(locale, Markdown.Escape(turn.Person.Name), Markdown.Escape(track.Title.In(locale))))
        {
            Actions = DecideJourneyHandler.Buttons(turn.Person.Id, locale),
        });
}
