using Bot.Features.Onboarding.Chat;
using Bot.Features.Onboarding.Journeys;
using Bot.Features.Onboarding.Tracks;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;
using Bot.People;
using Bot.Storage;

namespace Bot.Features.Onboarding.Newcomers;

/// <summary>Asks the coordinators about everybody who arrived since the last time, in one message: a whole organisation may arrive at once.</summary>
public sealed class ArrivalRequests(JourneyRepository journeys, TrackLibrary tracks, Notices notices, RoleBook roles, Session session)
{
    private const int MostNames = 8;

    /// <summary>Asks about these journeys, which wait for a yes; once, whoever asks first.</summary>
    public async Task AskAsync(IReadOnlyList<Journey> waiting, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(waiting);
        var taken = new List<Journey>();
        foreach (var journey in waiting)
        {
            if (await journeys.ClaimAsync(journey, 0, cancellationToken))
            {
                taken.Add(journey);
            }
        }

        foreach (var group in taken.GroupBy(journey => journey.Track))
        {
            foreach (var coordinator in roles.With(RoleNames.Coordinator))
            {
                await notices.TellOwnerAsync(session, coordinator, Request([.. group], now), cancellationToken);
            }
        }

        await session.CommitAsync(_ => Task.CompletedTask, cancellationToken);
    }

    private Notice Request(IReadOnlyList<Journey> arrived, DateTimeOffset now) => new(
        coordinator => $"journey-arrivals:{arrived[0].Person}:{now.ToUnixTimeMilliseconds()}:{coordinator.Id}",
        locale => new Reply(JourneyTexts.Arrived.In(locale, arrived.Count, Names(arrived, locale), Markdown.Escape(tracks.Find(arrived[0].Track)?.Title.In(locale) ?? arrived[0].Track)))
        {
            Actions = arrived.Count == 1 ? DecideJourneyHandler.Buttons(arrived[0].Person, locale)
                : [new Button(JourneyTexts.YesToAll.In(locale), DecideJourneyHandler.Intent.Name, $"{DecideJourneyHandler.All}|"), new Button(JourneyTexts.OneByOne.In(locale), JourneyHandler.Intent.Name, JourneyHandler.EverybodyValue)],
        });

    private static string Names(IReadOnlyList<Journey> arrived, Locale locale)
    {
        var names = string.Join(", ", arrived.Take(MostNames).Select(journey => $"**{Markdown.Escape(journey.Name)}**"));
        return arrived.Count > MostNames ? JourneyTexts.AndOthers.In(locale, names, arrived.Count - MostNames) : names;
    }
}
