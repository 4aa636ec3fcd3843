using System.Globalization;
using Bot.Calendar;
using Bot.Features.Milestones.Plan;
using Bot.Features.Milestones.Reminders;
using Bot.Features.Milestones.Reminders.Preferences;
using Bot.Intents;
using Bot.Intents.Dialogs;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.Milestones.Chat;

/// <summary>Puts a reminder off, a bounded number of times, and says when it comes back.</summary>
public sealed class SnoozeReminderHandler(MilestoneDesk desk, ReminderRepository reminders, ReminderPeople people, FormDialog dialog) : IIntentHandler
{
    private const int MostSnoozes = 5;

    private const string OnField = "on";

    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new(MilestoneIntents.Snooze, MilestoneTexts.Snooze)
    {
        Italian =
        [
            "rimanda il promemoria", "ricordamelo domani", "ricordamelo più tardi", "ricordamelo la prossima settimana", "posticipa il promemoria", "ricordamelo venerdì", "ricordamelo tra tre giorni",
            "fammelo ricordare dopo", "non adesso, ricordamelo dopo", "sposta il promemoria a domani", "avvisami di nuovo la settimana prossima", "rimandalo a lunedì", "adesso no, ridimmelo domani",
            "risvegliami la cosa tra una settimana", "non oggi, domani",
        ],
        English =
        [
            "snooze the reminder", "remind me tomorrow", "remind me later", "remind me next week", "put the reminder off", "remind me on Friday", "remind me in three days", "remind me again later",
            "not now, remind me later", "move the reminder to tomorrow", "tell me again next week", "put it off until Monday",
            "snooze until Monday", "snooze it for a week", "not today, tell me tomorrow",
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
            return turn.Value is null && !await IsRemindedAsync(turn, cancellationToken) ? new Reply(MilestoneTexts.NoReminder.In(turn.Locale)) { Outcome = Outcome.Declined } : reply!;
        }

        var title = Markdown.Escape(day.Milestone.Title.In(turn.Locale));
        if (await MineAsync(day, turn, cancellationToken) is not { } mine)
        {
            return new Reply(MilestoneTexts.NotReminded.In(turn.Locale, title)) { Outcome = Outcome.Declined };
        }

        if (mine.Snoozes >= MostSnoozes)
        {
            return new Reply(MilestoneTexts.SnoozedEnough.In(turn.Locale, title, mine.Snoozes)) { Outcome = Outcome.Declined };
        }

        var hours = (await people.FindAsync(mine.Person, cancellationToken)).Hours;
        var (until, question) = Until(turn, day, hours);
        if (until is not { } chosen)
        {
            return question!;
        }

        var instant = hours.InstantOn(chosen);
        await reminders.SaveAsync(mine with { Due = instant.ToUnixTimeMilliseconds(), Snoozes = mine.Snoozes + 1 }, cancellationToken);
        return new Reply(MilestoneTexts.IsSnoozed.In(turn.Locale, title, turn.Locale.Day(hours.Clock.DayOf(instant)), Left((int)(MostSnoozes - mine.Snoozes - 1), turn.Locale))) { Outcome = Outcome.Done };
    }

    private static string Left(int times, Language.Locale locale) => times == 0 ? MilestoneTexts.NoSnoozeLeft.In(locale) : MilestoneTexts.SnoozesLeft.In(locale, times);

    private (DateOnly? Until, Reply? Question) Until(Turn turn, MilestoneDay day, ReminderHours hours)
    {
        // "Tomorrow" is meant where reminders come, which may not be where the client thinks that the person is.
        var today = hours.Clock.DayOf(turn.Now);
        var choice = turn.Value?.Split('|') is [_, _, var third] ? third : "";
        if (DateOnly.TryParseExact(choice, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var chosen))
        {
            return (chosen > today ? chosen : today.AddDays(1), null);
        }

        if (turn.Value is null && turn.Answering is null && OpeningWords.Day(turn.Text, today) is { } named && named > today)
        {
            return (named, null);
        }

        if (choice == OnField || turn.Values.ContainsKey(OnField) || turn.Answering is not null)
        {
            var step = dialog.Continue(OnDay(turn, day, today), turn, new Dictionary<string, string> { [IncomingMessage.ValueField] = $"{day.Key}|{OnField}" });
            return step.IsComplete ? (DateOnly.ParseExact(step.Values[OnField], "yyyy-MM-dd", CultureInfo.InvariantCulture), null) : (null, step.Reply);
        }

        return (null, Choices(turn, day, today, hours.WorkDays));
    }

    private static Reply Choices(Turn turn, MilestoneDay day, DateOnly today, WorkDays workDays)
    {
        var week = workDays.OnOrAfter(today.AddDays(7));
        Button Choice(Language.Text text, DateOnly on) => new(text.In(turn.Locale, turn.Locale.Day(on)), Intent.Name, $"{day.Key}|{on:yyyy-MM-dd}");
        return new Reply(MilestoneTexts.SnoozeWhen.In(turn.Locale))
        {
            Outcome = Outcome.Choices,
            Actions =
            [
                Choice(MilestoneTexts.Tomorrow, workDays.After(today, 1)),
                Choice(MilestoneTexts.ThreeDays, workDays.After(today, 3)),
                Choice(MilestoneTexts.NextWeek, week),
                new Button(MilestoneTexts.OnDay.In(turn.Locale), Intent.Name, $"{day.Key}|{OnField}"),
            ],
        };
    }

    private static Form OnDay(Turn turn, MilestoneDay day, DateOnly today) => new(
        Intent.Name,
        MilestoneTexts.Snooze.In(turn.Locale),
        MilestoneTexts.Save.In(turn.Locale),
        [new FormField(OnField, FieldKind.Date, MilestoneTexts.FieldOn.In(turn.Locale)) { Min = OpeningWords.Value(today.AddDays(1)) }])
    {
        Value = $"{day.Key}|{OnField}",
    };

    // Who is reminded of nothing has nothing to put off, and perhaps did not ask for it.
    private async Task<bool> IsRemindedAsync(Turn turn, CancellationToken cancellationToken) =>
        (await reminders.OfPersonAsync(ReminderPeople.KeyOf(turn.Person), cancellationToken)).Any(reminder => !reminder.IsOverview);

    private async Task<Reminder?> MineAsync(MilestoneDay day, Turn turn, CancellationToken cancellationToken)
    {
        List<string> mine = [.. turn.Person.Ids, turn.Person.Email?.ToLowerInvariant() ?? turn.Person.Id];
        return (await reminders.OfMilestoneAsync(day.Milestone.Id, cancellationToken)).FirstOrDefault(reminder => reminder.Key == day.Key && mine.Contains(reminder.Person) && !reminder.Watches);
    }
}
