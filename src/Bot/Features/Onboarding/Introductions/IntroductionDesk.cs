using Bot.Features.Onboarding.Journeys;
using Bot.Features.Onboarding.Tracks;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;
using Bot.People;
using Bot.Storage;

namespace Bot.Features.Onboarding.Introductions;

/// <summary>Carries introductions between newcomers, coordinators and the place where they are posted.</summary>
public sealed class IntroductionDesk(Notices notices, RoleBook roles, JourneyRepository journeys, TrackLibrary tracks, Session session)
{
    /// <summary>True when somebody can decide.</summary>
    public bool HasCoordinators => roles.With(RoleNames.Coordinator).Count > 0;

    /// <summary>Asks every coordinator, and marks the newcomer's step done.</summary>
    public async Task SubmitAsync(Introduction introduction, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(introduction);
        foreach (var coordinator in roles.With(RoleNames.Coordinator))
        {
            await notices.TellOwnerAsync(session, coordinator, Request(introduction, now), cancellationToken);
        }

        var journey = await journeys.FindAsync(introduction.Person, cancellationToken);
        foreach (var step in journey is null ? [] : tracks.Find(journey.Track)?.Steps.Where(step => step.Kind == StepKind.Introduce) ?? [])
        {
            await journeys.FinishAsync(introduction.Person, step.Id, cancellationToken);
        }
    }

    /// <summary>Tells the newcomer what was decided.</summary>
    public Task TellAsync(Introduction introduction, Text words, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(introduction);
        return notices.TellAsync(
            session,
            introduction.Person,
            new Notice(person => $"introduction-decided:{person.Id}:{now.ToUnixTimeMilliseconds()}", locale => new Reply(words.In(locale))),
            cancellationToken);
    }

    /// <summary>A person's words inside a quotation: escaped, every line of them quoted.</summary>
    public static string Quoted(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return string.Join("\n> ", words.ReplaceLineEndings("\n").Split('\n').Select(Markdown.Escape));
    }

    private static Notice Request(Introduction introduction, DateTimeOffset now) => new(
        coordinator => $"introduction:{introduction.Person}:{now.ToUnixTimeMilliseconds()}:{coordinator.Id}",
        locale => new Reply(IntroductionTexts.Request.In(locale, Markdown.Escape(introduction.Name), Quoted(introduction.Words)))
        {
            Actions =
            [
                new Button(IntroductionTexts.Approve.In(locale), DecideIntroductionHandler.Intent.Name, $"yes|{introduction.Person}"),
                new Button(IntroductionTexts.Decline.In(locale), DecideIntroductionHandler.Intent.Name, $"no|{introduction.Person}"),
            ],
        });
}
