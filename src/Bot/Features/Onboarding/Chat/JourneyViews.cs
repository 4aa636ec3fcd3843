using Bot.Features.Onboarding.Journeys;
using Bot.Features.Onboarding.Tracks;
using Bot.Intents;
using Bot.Messages;
using Bot.Messages.Parts;
using Bot.People;

namespace Bot.Features.Onboarding.Chat;

/// <summary>Shows how far journeys are: one's own, those of the people one looks after, and to coordinators everybody's.</summary>
public sealed class JourneyViews(JourneyRepository journeys, TrackLibrary tracks)
{
    private const int MostPeople = 20;

    private const int MostButtons = 3;

    /// <summary>A person's own steps, with buttons for those to be done and for what they may do with the track.</summary>
    public async Task<Reply> MineAsync(Journey mine, Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(mine);
        ArgumentNullException.ThrowIfNull(turn);
        if (tracks.Find(mine.Track) is not { } track)
        {
            return new Reply(JourneyTexts.NoTrack.In(turn.Locale)) { Outcome = Outcome.Declined };
        }

        var released = (await journeys.StepsAsync(mine.Person, cancellationToken)).ToDictionary(step => step.Step, StringComparer.Ordinal);
        string StateOf(Step step) => released.TryGetValue(step.Id, out var known)
            ? (known.Done > 0 ? JourneyTexts.Done : JourneyTexts.Open).In(turn.Locale)
            : JourneyTexts.Later.In(turn.Locale, step.Day);
        var open = track.Steps.Where(step => released.TryGetValue(step.Id, out var known) && known.Done == 0);
        return new Reply(JourneyTexts.Progress.In(turn.Locale, released.Count, Markdown.Escape(track.Title.In(turn.Locale)), released.Values.Count(step => step.Done > 0), track.Steps.Count))
        {
            Facts =
            [
                .. track.Steps.Select(step => new Fact(StateOf(step), step.Title.In(turn.Locale))),
                .. mine.Buddy.Length > 0 ? (Fact[])[new Fact(JourneyTexts.BuddyForm.In(turn.Locale), mine.Buddy)] : [],
            ],
            Actions =
            [
                .. open.Take(MostButtons).Select(step => new Button(JourneyTexts.OpenStep.In(turn.Locale, step.Title.In(turn.Locale)), JourneyMessage.StepAction, $"{step.Id}|{JourneyEnd.OpenValue}")),
                .. Moves(mine).Select(move => new Button(move.Words.In(turn.Locale), JourneyHandler.Intent.Name, move.Value)),
                .. IsCoordinator(turn) ? (Button[])[new Button(JourneyTexts.ShowEverybody.In(turn.Locale), JourneyHandler.Intent.Name, JourneyHandler.EverybodyValue)] : [],
            ],
        };
    }

    /// <summary>The journeys of others that this person may see; null when there are none to see.</summary>
    public async Task<Reply?> OthersAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (IsCoordinator(turn))
        {
            var everybody = await journeys.AllAsync(MostPeople, cancellationToken);
            return everybody.Count == 0 ? new Reply(JourneyTexts.NobodyOnTrack.In(turn.Locale)) : await TableAsync(JourneyTexts.Everybody.In(turn.Locale), everybody, turn, cancellationToken);
        }

        var newcomers = turn.Person.Email is { } email ? await journeys.OfBuddyAsync(email.ToLowerInvariant(), MostPeople, cancellationToken) : [];
        return newcomers.Count == 0 ? null : await TableAsync(JourneyTexts.YouAccompany.In(turn.Locale), newcomers, turn, cancellationToken);
    }

    private async Task<Reply> TableAsync(string title, IReadOnlyList<Journey> shown, Turn turn, CancellationToken cancellationToken)
    {
        var facts = new List<Fact>();
        foreach (var journey in shown)
        {
            facts.Add(new Fact(await StateAsync(journey, turn, cancellationToken), journey.Name));
        }

        var waiting = IsCoordinator(turn) ? shown.Where(journey => journey.State == Journey.Waiting) : [];
        return new Reply(title)
        {
            Facts = facts,
            Actions = [.. waiting.Take(MostButtons).Select(journey => new Button(JourneyTexts.YesFor.In(turn.Locale, journey.Name), DecideJourneyHandler.Intent.Name, $"yes|{journey.Person}"))],
        };
    }

    private async Task<string> StateAsync(Journey journey, Turn turn, CancellationToken cancellationToken)
    {
        if (journey.State == Journey.Waiting)
        {
            return JourneyTexts.Waits.In(turn.Locale);
        }

        var steps = await journeys.StepsAsync(journey.Person, cancellationToken);
        var track = tracks.Find(journey.Track);
        var done = steps.Count(step => step.Done > 0);
        return JourneyTexts.Progress.In(turn.Locale, steps.Count, track?.Title.In(turn.Locale) ?? journey.Track, done, track?.Steps.Count ?? done);
    }

    private static bool IsCoordinator(Turn turn) => turn.Person.Roles.Contains(RoleNames.Coordinator);

    private static (Language.Text Words, string Value)[] Moves(Journey journey) => journey.State switch
    {
        Journey.Running => [(JourneyTexts.Pause, "pause"), (JourneyTexts.Finish, "finish"), (JourneyTexts.Restart, "restart")],
        Journey.Paused => [(JourneyTexts.Resume, "resume"), (JourneyTexts.Finish, "finish")],
        Journey.Finished => [(JourneyTexts.Restart, "restart")],
        _ => [],
    };
}
