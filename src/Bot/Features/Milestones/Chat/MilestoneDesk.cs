using Bot.Features.Milestones.Plan;
using Bot.Features.Milestones.Reminders.Preferences;
using Bot.Intents;
using Bot.Messages;
using Bot.Messages.Parts;
using Bot.People;

namespace Bot.Features.Milestones.Chat;

/// <summary>What the handlers of single milestones share: which one is meant, and whether this person may change it.</summary>
public sealed class MilestoneDesk(MilestoneBook book, MilestoneFinder finder, ReminderPeople people)
{
    // Days within which somebody who says "done" may mean something without naming it.
    private const int Soon = 60;

    /// <summary>The day that a button or the words mean, or what to say instead.</summary>
    /// <param name="turn">The message.</param>
    /// <param name="intent">Whose buttons offer the choices.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<(MilestoneDay? Day, Reply? Reply)> FindAsync(Turn turn, string intent, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        // An answer to an open question has no button value of its own: what it belongs to was kept with the question.
        if ((turn.Value is { Length: > 0 } pressed ? pressed : turn.Answering?.Answers.GetValueOrDefault(IncomingMessage.ValueField)) is { } value)
        {
            return await book.FindDayAsync(string.Join('|', value.Split('|').Take(2)), cancellationToken) is { } day ? (day, null) : (null, await GoneAsync(turn, value.Split('|')[0], cancellationToken));
        }

        var match = await finder.FindAsync(turn.Text, turn.Today, cancellationToken);
        var own = match.Days.Where(day => people.Owns(turn.Person, day.Milestone)).ToList();

        // Words alone change something only where they leave no doubt: they name it, or it is the one thing that the person has to do soon.
        return (match.Naming, own, match.Days) switch
        {
            (_, _, []) => (null, new Reply(MilestoneTexts.NoneOpen.In(turn.Locale)) { Outcome = Outcome.Declined }),
            (MilestoneNaming.Title, [var mine], _) => (mine, null),
            (MilestoneNaming.Title, _, [var only]) => (only, null),
            (MilestoneNaming.None, [var mine], _) when mine.Day <= turn.Today.AddDays(Soon) => (mine, null),
            _ => (null, Choices(match, intent, turn)),
        };
    }

    /// <summary>What to say to somebody who may not change a milestone; null to who may: its owner and the coordinators.</summary>
    public Reply? Refuse(Turn turn, Milestone milestone)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(milestone);
        return people.Owns(turn.Person, milestone) || turn.Person.Roles.Contains(RoleNames.Coordinator)
            ? null
            : new Reply(MilestoneTexts.NotYours.In(turn.Locale, milestone.Owner.Length > 0 ? Markdown.Escape(milestone.Owner) : MilestoneTexts.Nobody.In(turn.Locale))) { Outcome = Outcome.Declined };
    }

    private static Reply Choices(MilestoneMatch match, string intent, Turn turn) => new((match.Naming == MilestoneNaming.Unknown ? MilestoneTexts.NoneCalledSo : MilestoneTexts.WhichOne).In(turn.Locale))
    {
        Outcome = Outcome.Choices,
        Actions = [.. match.Days.Select(day => new Button(MilestoneTexts.TitleWithState.In(turn.Locale, day.Milestone.Title.In(turn.Locale), turn.Locale.Day(day.Day)), intent, day.Key))],
    };

    // A button outlives what it was made for: whoever presses it hears how things stand now.
    private async Task<Reply> GoneAsync(Turn turn, string id, CancellationToken cancellationToken)
    {
        var now = (await book.DaysAsync(cancellationToken)).FirstOrDefault(day => day.Milestone.Id == id && day.IsOpen(turn.Today));
        return now is null
            ? new Reply(MilestoneTexts.Gone.In(turn.Locale)) { Outcome = Outcome.Declined, Actions = [new Button(MilestoneTexts.ShowComing.In(turn.Locale), MilestoneIntents.List)] }
            : new Reply(MilestoneTexts.WasMoved.In(turn.Locale, Markdown.Escape(now.Milestone.Title.In(turn.Locale)), turn.Locale.Day(now.Day)))
            {
                Outcome = Outcome.Declined,
                Actions = [new Button(MilestoneTexts.OpenIt.In(turn.Locale), MilestoneIntents.Show, now.Key), new Button(MilestoneTexts.ShowComing.In(turn.Locale), MilestoneIntents.List)],
            };
    }
}
