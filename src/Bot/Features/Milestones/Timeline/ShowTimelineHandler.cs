using Bot.Features.Milestones.Export;
using Bot.Features.Milestones.Plan;
using Bot.Features.Milestones.Reminders.Preferences;
using Bot.Intents;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.Milestones.Timeline;

/// <summary>Shows the timeline: as a picture where there can be one, in words everywhere.</summary>
public sealed class ShowTimelineHandler(MilestoneBook book, CalendarLinks links) : IIntentHandler
{
    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new(MilestoneIntents.Timeline, ExportTexts.Timeline)
    {
        Italian =
        [
            "mostrami la linea del tempo", "disegna la timeline", "fammi vedere il grafico delle scadenze", "cronologia della partnership", "vorrei un'immagine con tutte le date",
            "fai un disegno delle tappe", "un grafico con le milestone", "la timeline del progetto", "vedere le tappe su una linea", "un diagramma delle scadenze",
        ],
        English =
        [
            "show me the timeline", "draw the timeline", "show a chart of the deadlines", "history of the partnership's dates", "I want a picture of all dates", "make a drawing of the milestones",
            "a chart of the milestones", "the timeline of the project", "see the milestones on a line", "a diagram of the deadlines",
        ],
        Commands = ["timeline"],
    };

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var days = await book.DaysAsync(cancellationToken);
        if (days.Count == 0)
        {
            return new Reply(ExportTexts.Empty.In(turn.Locale)) { Outcome = Outcome.Declined };
        }

        var path = await links.PathAsync(ReminderPeople.KeyOf(turn.Person), DatesUse.Timeline, anew: false, cancellationToken);
        return new Reply(ExportTexts.Picture.In(turn.Locale, turn.Locale.Day(days[0].Day), turn.Locale.Day(days[^1].Day)))
        {
            Picture = new Picture($"{path}/timeline?lang={turn.Locale.Code}&day={turn.Today:yyyyMMdd}", TimelineWords.Say(days, turn.Today, turn.Locale)),
            Actions = [new Button(MilestoneTexts.ShowComing.In(turn.Locale), MilestoneIntents.List), new Button(ExportTexts.Calendar.In(turn.Locale), MilestoneIntents.Calendar)],
        };
    }
}
