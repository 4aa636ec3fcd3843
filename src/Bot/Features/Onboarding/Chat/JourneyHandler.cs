using System.Globalization;
using Bot.Features.Onboarding.Journeys;
using Bot.Features.Onboarding.Tracks;
using Bot.Intents;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.Onboarding.Chat;

/// <summary>Shows a person's track, starts it after a coordinator's yes, and lets it pause, go on, begin again and end.</summary>
public sealed class JourneyHandler(JourneyRepository journeys, TrackLibrary tracks, JourneyStart start, JourneyEnd end, JourneyViews views) : IIntentHandler
{
    /// <summary>What a button's value says that shows everybody's progress.</summary>
    public const string EverybodyValue = "everybody";

    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new("onboarding.track", JourneyTexts.Show)
    {
        Italian =
        [
            "il mio percorso di benvenuto", "a che punto sono con l'onboarding?", "inizia il percorso di onboarding", "metti in pausa il mio percorso", "quali passi mi mancano?",
            "chi sta facendo l'onboarding?", "quali passi devo ancora fare?", "riprendi l'onboarding", "continua il mio percorso", "come va il mio inserimento?", "ferma il percorso",
            "il mio percorso da nuovo arrivato", "cosa manca al mio onboarding?", "chi è in onboarding adesso?",
        ],
        English =
        [
            "my onboarding track", "how far am I with onboarding?", "start the onboarding track", "pause my track", "which steps are left?", "who is onboarding?", "which steps do I still have to take?",
            "go on with the onboarding", "continue my track", "how is my onboarding coming along?", "stop the track", "my newcomer track", "what is missing in my onboarding?",
            "who is being onboarded now?",
        ],
        Commands = ["onboarding", "percorso", "offboarding"],
    };

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var mine = await journeys.FindAsync(turn.Person.Id, cancellationToken);
        var wanted = turn.Value is { Length: > 0 } value ? value : turn.Text.Trim().Equals("offboarding", StringComparison.OrdinalIgnoreCase) ? $"track:{Track.Leaving}" : "";
        return wanted switch
        {
            ['t', 'r', 'a', 'c', 'k', ':', .. var id] => tracks.Find(id) is { } track ? await start.AskAsync(turn, track, cancellationToken) : new Reply(JourneyTexts.NoTrack.In(turn.Locale)) { Outcome = Outcome.Declined },
            "pause" when mine is { State: Journey.Running } => await PauseAsync(mine, turn, cancellationToken),
            "resume" when mine is { State: Journey.Paused } => await start.ResumeAsync(mine, turn, cancellationToken),
            "restart" when mine is { State: not Journey.Waiting } => await start.BeginAsync(mine, turn, cancellationToken),
            "finish" when mine is { State: Journey.Running or Journey.Paused } => (await end.FinishAsync(mine, turn.Now, cancellationToken))(turn.Locale),
            _ when (wanted == EverybodyValue || mine is null) && await views.OthersAsync(turn, cancellationToken) is { } others => others with { Actions = [.. others.Actions, .. mine is null ? Offer(turn).Actions : []] },
            _ when mine is not null => await views.MineAsync(mine, turn, cancellationToken),
            _ => Offer(turn),
        };
    }

    private Reply Offer(Turn turn) => tracks.All.Where(track => track.IsFor(turn.Person.Roles)).OrderBy(track => track.Id, StringComparer.Ordinal).ToList() switch
    {
        [] => new Reply(JourneyTexts.NoTrack.In(turn.Locale)) { Outcome = Outcome.Declined },
        [var track] => new Reply(JourneyTexts.NotStarted.In(turn.Locale, Markdown.Escape(track.Title.In(turn.Locale)))) { Actions = [Start(track, JourneyTexts.Start.In(turn.Locale))] },
        var several => new Reply(JourneyTexts.WhichTrack.In(turn.Locale)) { Outcome = Outcome.Choices, Actions = [.. several.Select(track => Start(track, track.Title.In(turn.Locale)))] },
    };

    private static Button Start(Track track, string title) => new(title, Intent.Name, $"track:{track.Id}");

    private async Task<Reply> PauseAsync(Journey mine, Turn turn, CancellationToken cancellationToken)
    {
        await journeys.SaveAsync(mine with { State = Journey.Paused, PausedOn = turn.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Due = 0 }, cancellationToken);
        var resume = new Button(JourneyTexts.Resume.In(turn.Locale), Intent.Name, "resume");
        return new Reply(JourneyTexts.IsPaused.In(turn.Locale)) { Outcome = Outcome.Done, Actions = [resume], Undo = resume };
    }
}
