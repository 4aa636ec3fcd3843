using Bot.Features.Onboarding.Tracks;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;
using Bot.People;
using Bot.Storage;

namespace Bot.Features.Onboarding.Journeys;

/// <summary>Tells those whom a journey concerns what was decided about it.</summary>
public sealed class JourneyNews(Notices notices, TrackLibrary tracks, RoleBook roles, Session session)
{
    /// <summary>Tells the newcomer, with the name of whoever looks after them.</summary>
    /// <param name="journey">Whose journey.</param>
    /// <param name="words">What was decided, with a place for the track's title.</param>
    /// <param name="now">The instant of the decision.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task TellNewcomerAsync(Journey journey, Text words, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(journey);
        ArgumentNullException.ThrowIfNull(words);
        return notices.TellAsync(
            session,
            journey.Person,
            new Notice(
                person => $"journey-decided:{person.Id}:{now.ToUnixTimeMilliseconds()}",
                locale => new Reply(journey.Buddy.Length == 0
                    ? words.In(locale, Title(journey, locale))
                    : $"{words.In(locale, Title(journey, locale))} {JourneyTexts.YourBuddy.In(locale, Markdown.Escape(journey.Buddy))}")),
            cancellationToken);
    }

    /// <summary>Tells the buddy.</summary>
    /// <returns>False when nobody with that address has talked with the bot yet.</returns>
    public async Task<bool> TellBuddyAsync(Journey journey, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(journey);
        var notice = new Notice(
            person => $"journey-buddy:{journey.Person}:{person.Id}:{now.ToUnixTimeMilliseconds()}",
            locale => new Reply(JourneyTexts.YouAreBuddy.In(locale, Markdown.Escape(journey.Name), Title(journey, locale))));
        return await notices.TellOwnerAsync(session, journey.Buddy, notice, cancellationToken) is not null;
    }

    /// <summary>Tells everybody who looks after a newcomer: the coordinators, and the buddy.</summary>
    public async Task TellSupervisorsAsync(Journey journey, Func<Locale, string> words, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(journey);
        foreach (var email in roles.With(RoleNames.Coordinator).Append(journey.Buddy).Where(email => email.Length > 0).Distinct())
        {
            var notice = new Notice(person => $"journey-ended:{journey.Person}:{person.Id}:{now.ToUnixTimeMilliseconds()}", locale => new Reply(words(locale)));
            await notices.TellOwnerAsync(session, email, notice, cancellationToken);
        }
    }

    private string Title(Journey journey, Locale locale) => Markdown.Escape(tracks.Find(journey.Track)?.Title.In(locale) ?? journey.Track);
}
