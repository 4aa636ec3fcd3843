using Bot.Features.Onboarding.Journeys;
using Bot.Features.Onboarding.Tracks;
using Bot.Intents;
using Bot.Messages;
using Bot.Messages.Parts;
using Bot.People;
using Bot.Storage;

namespace Bot.Features.Onboarding.Chat;

/// <summary>Takes a coordinator's yes or no to a newcomer's track.</summary>
public sealed class DecideJourneyHandler(JourneyRepository journeys, TrackLibrary tracks, JourneyStart start, Notices notices, Session session) : IIntentHandler
{
    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new("onboarding.decide", JourneyTexts.Show) { IsListed = false, Role = RoleNames.Coordinator };

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var parts = (turn.Value ?? "").Split('|', 2);
        if (parts.Length < 2 || await journeys.FindAsync(parts[1], cancellationToken) is not { State: Journey.Waiting } journey)
        {
            return new Reply(JourneyTexts.GoneAlready.In(turn.Locale)) { Outcome = Outcome.Declined };
        }

        var isYes = parts[0] == "yes";
        if (isYes)
        {
            await start.BeginAsync(journey, turn, cancellationToken);
        }
        else
        {
            await journeys.RemoveAsync(journey.Person, cancellationToken);
        }

        var words = isYes ? JourneyTexts.Begun : JourneyTexts.RefusedYou;
        await notices.TellAsync(
            session,
            journey.Person,
            new Notice(
                person => $"journey-decided:{person.Id}:{turn.Now.ToUnixTimeMilliseconds()}",
                locale => new Reply(words.In(locale, Markdown.Escape(tracks.Find(journey.Track)?.Title.In(locale) ?? journey.Track)))),
            cancellationToken);
        return new Reply((isYes ? JourneyTexts.Decided : JourneyTexts.Refused).In(turn.Locale, Markdown.Escape(journey.Name))) { Outcome = Outcome.Done };
    }
}
