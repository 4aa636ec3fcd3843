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

    /// <summary>Begins a journey today; its first steps come with the clock's next tick.</summary>
    public async Task<Reply> BeginAsync(Journey journey, Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(journey);
        ArgumentNullException.ThrowIfNull(turn);
        await journeys.ClearAsync(journey.Person, cancellationToken);
        await journeys.SaveAsync(
            journey with { State = Journey.Running, Started = turn.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), PausedOn = "", Due = turn.Now.ToUnixTimeMilliseconds() }, cancellationToken);
        return new Reply(JourneyTexts.Begun.In(turn.Locale, Title(journey, turn.Locale))) { Outcome = Outcome.Done };
    }

    /// <summary>Goes on after a pause: the days of the pause do not count.</summary>
    public async Task<Reply> ResumeAsync(Journey journey, Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(journey);
        ArgumentNullException.ThrowIfNull(turn);
        var away = turn.Today.DayNumber - Day(journey.PausedOn).DayNumber;
        var started = Day(journey.Started).AddDays(away).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await journeys.SaveAsync(journey with { State = Journey.Running, Started = started, PausedOn = "", Due = turn.Now.ToUnixTimeMilliseconds() }, cancellationToken);
        return new Reply(JourneyTexts.Begun.In(turn.Locale, Title(journey, turn.Locale))) { Outcome = Outcome.Done };
    }

    private string Title(Journey journey, Language.Locale locale) => Markdown.Escape(tracks.Find(journey.Track)?.Title.In(locale) ?? journey.Track);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Notice Request(Turn turn, Track track) => new(
        coordinator => $"journey-request:{turn.Person.Id}:{turn.Now.ToUnixTimeMilliseconds()}:{coordinator.Id}",
        locale => new Reply(JourneyTexts.Request.In(locale, Markdown.Escape(turn.Person.Name), Markdown.Escape(track.Title.In(locale))))
        {
            Actions =
            [
                new Button(JourneyTexts.Yes.In(locale), DecideJourneyHandler.Intent.Name, $"yes|{turn.Person.Id}"),
                new Button(JourneyTexts.YesWithBuddy.In(locale), DecideJourneyHandler.Intent.Name, $"{DecideJourneyHandler.Buddy}|{turn.Person.Id}"),
                new Button(JourneyTexts.No.In(locale), DecideJourneyHandler.Intent.Name, $"no|{turn.Person.Id}"),
            ],
        });
}
