using Bot.Features.Milestones.Handing;
using Bot.Features.Milestones.Plan;
using Bot.Features.Milestones.Reminders;
using Bot.Intents;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.Milestones.Chat;

/// <summary>Shows one milestone: when, whose, how it stands, what was noted, and what happens next.</summary>
public sealed class ShowMilestoneHandler(MilestoneDesk desk, MilestoneRepository milestones, FirstReminder next) : IIntentHandler
{
    private const int MostNotes = 5;

    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new(MilestoneIntents.Show, MilestoneTexts.Show)
    {
        Italian =
        [
            "a che punto è il rapporto?", "mostrami i dettagli della scadenza", "chi è responsabile della consegna?", "dettagli della milestone", "dimmi di più sulla milestone del rapporto",
            "chi segue la consegna della demo?", "quando è la consegna della demo?", "apri la scadenza del rapporto",
        ],
        English =
        [
            "how is the report coming along?", "show me the details of the deadline", "who is responsible for the deliverable?", "details of the milestone", "tell me more about the report milestone",
            "who is in charge of the demo deliverable?", "when is the demo due?", "open the deadline of the report",
        ],
        IsListed = false,
    };

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var (day, reply) = await desk.FindAsync(turn, Intent.Name, cancellationToken);
        if (day is null)
        {
            return reply!;
        }

        var notes = await milestones.NotesAsync(day.Milestone.Id, MostNotes, cancellationToken);
        var lines = notes.Select(note => $"- {MilestoneTexts.NoteLine.In(turn.Locale, Markdown.Escape(note.Name), turn.Locale.Day(DateOnly.FromDateTime(note.Written.UtcDateTime)), Markdown.Escape(note.Text))}");
        return new Reply(string.Join('\n', [MilestoneTexts.Heading.In(turn.Locale, Markdown.Escape(day.Milestone.Title.In(turn.Locale))), .. notes.Count > 0 ? [""] : Array.Empty<string>(), .. lines]))
        {
            Facts = [.. await FactsAsync(day, turn, cancellationToken)],
            Actions = [.. Buttons(day, turn)],
        };
    }

    private async Task<List<Fact>> FactsAsync(MilestoneDay day, Turn turn, CancellationToken cancellationToken)
    {
        var (milestone, locale) = (day.Milestone, turn.Locale);
        var facts = new List<Fact>
        {
            new(MilestoneTexts.Due.In(locale), MilestoneTexts.WhenOf(day.Day, turn.Today, locale)),
            new(MilestoneTexts.Owner.In(locale), milestone.Owner.Length > 0 ? milestone.Owner : MilestoneTexts.Nobody.In(locale)),
            new(MilestoneTexts.State.In(locale), StateOf(day, turn.Today).In(locale)),
        };
        void Add(Text title, string value)
        {
            if (value.Length > 0)
            {
                facts.Add(new Fact(title.In(locale), value));
            }
        }

        Add(MilestoneTexts.Repeats, milestone.Recurrence.Length > 0 ? MilestoneTexts.ByRule.In(locale, milestone.Recurrence) : "");
        Add(MilestoneTexts.Reminders, await next.SayAsync(milestone, turn, cancellationToken));
        Add(MilestoneTexts.Link, milestone.Link);
        Add(MilestoneTexts.Source, milestone.Source.In(locale));
        return facts;
    }

    private IEnumerable<Button> Buttons(MilestoneDay day, Turn turn)
    {
        // A page is a link of its own; a request's number or a clause is something to ask for.
        if (day.Milestone.Link is { Length: > 0 } link && !link.Contains("://", StringComparison.Ordinal))
        {
            yield return Button.ToSay(MilestoneTexts.OpenLink.In(turn.Locale, link), link);
        }

        if (desk.Refuse(turn, day.Milestone) is not null)
        {
            yield break;
        }

        if (day.Milestone.Kind == MilestoneKind.Task && !day.IsDone)
        {
            yield return new Button(ReminderTexts.Done.In(turn.Locale), MilestoneIntents.Done, day.Key);
            yield return new Button(ReminderTexts.Snooze.In(turn.Locale), MilestoneIntents.Snooze, day.Key);
        }

        yield return new Button(HandOnTexts.Press.In(turn.Locale), MilestoneIntents.HandOn, day.Key);
        yield return new Button(MilestoneTexts.NoteIt.In(turn.Locale), MilestoneIntents.Note, day.Key);
        yield return new Button(MilestoneTexts.ChangeIt.In(turn.Locale), MilestoneIntents.Change, day.Key);
        yield return new Button(MilestoneTexts.Remove.In(turn.Locale), MilestoneIntents.Change, $"{day.Key}|{ChangeMilestoneHandler.RemoveValue}");
    }

    private static Text StateOf(MilestoneDay day, DateOnly today) =>
        day.IsDone ? MilestoneTexts.IsDone : day.IsLate(today) ? MilestoneTexts.Late : day.IsOpen(today) ? MilestoneTexts.IsOpen : MilestoneTexts.HasPassed;
}
