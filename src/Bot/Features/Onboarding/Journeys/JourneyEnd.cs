using Bot.Features.Onboarding.Tracks;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.Onboarding.Journeys;

/// <summary>Ends a journey with a summary of what was done and what is left, for the newcomer and for those who look after them.</summary>
public sealed class JourneyEnd(JourneyRepository journeys, TrackLibrary tracks, JourneyNews news)
{
    /// <summary>What a button's value ends with that shows a step again.</summary>
    internal const string OpenValue = "open";

    private const int MostButtons = 3;

    /// <summary>Ends it.</summary>
    /// <returns>The newcomer's summary in a language.</returns>
    public async Task<Func<Locale, Reply>> FinishAsync(Journey journey, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(journey);
        await journeys.SaveAsync(journey with { State = Journey.Finished, PausedOn = "", Due = 0 }, cancellationToken);
        var finished = (await journeys.StepsAsync(journey.Person, cancellationToken)).Where(step => step.Done > 0).Select(step => step.Step).ToHashSet(StringComparer.Ordinal);
        var track = tracks.Find(journey.Track);
        var left = track?.Steps.Where(step => !finished.Contains(step.Id)).ToList() ?? [];
        var total = track?.Steps.Count ?? finished.Count;
        await news.TellSupervisorsAsync(journey, locale => ForOthers(journey, track, left, total, locale), now, cancellationToken);
        return locale => new Reply(JourneyTexts.IsFinished.In(locale, total - left.Count, total, Left(left, locale)))
        {
            Language = locale.Code,
            Outcome = Outcome.Done,
            Actions = [.. left.Take(MostButtons).Select(step => new Button(JourneyTexts.OpenStep.In(locale, step.Title.In(locale)), JourneyMessage.StepAction, $"{step.Id}|{OpenValue}"))],
        };
    }

    private static string Left(List<Step> left, Locale locale) => left.Count switch
    {
        0 => JourneyTexts.GoodLuck.In(locale),
        1 => JourneyTexts.OneLeftOver.In(locale, JourneyMessage.Titles(left, locale)),
        _ => JourneyTexts.LeftOver.In(locale, JourneyMessage.Titles(left, locale)),
    };

    private static string ForOthers(Journey journey, Track? track, List<Step> left, int total, Locale locale) => JourneyTexts.TheyFinished.In(
        locale,
        Markdown.Escape(journey.Name),
        Markdown.Escape(track?.Title.In(locale) ?? journey.Track),
        total - left.Count,
        total,
        left.Count == 0 ? "" : JourneyTexts.TheyLeftOver.In(locale, JourneyMessage.Titles(left, locale))).TrimEnd();
}
