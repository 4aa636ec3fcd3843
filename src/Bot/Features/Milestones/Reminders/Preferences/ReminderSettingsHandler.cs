using System.Globalization;
using Bot.Calendar;
using Bot.Intents;
using Bot.Intents.Dialogs;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;
using Bot.People;

namespace Bot.Features.Milestones.Reminders.Preferences;

/// <summary>Takes how a person wants to be reminded, and plans their reminders anew.</summary>
public sealed class ReminderSettingsHandler(ReminderPeople people, ReminderPlanner planner, FormDialog dialog, ReminderStop stop) : IIntentHandler
{
    private const string Anywhere = "any";

    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new(MilestoneIntents.Settings, PreferenceTexts.Settings)
    {
        Italian =
        [
            "impostazioni dei promemoria", "cambia l'ora dei promemoria", "sono in ferie", "non voglio più promemoria", "quando mi arrivano i promemoria?", "sospendi i promemoria",
            "preferenze di notifica", "smetti di mandarmi promemoria", "mandami i promemoria la mattina", "i promemoria alle otto", "a che ora arrivano gli avvisi?", "disattiva le notifiche",
            "troppi promemoria", "non voglio più ricevere messaggi", "disiscrivimi", "mandali a un'altra ora", "sono via per due settimane, niente avvisi", "sono in ferie fino al 15 gennaio", "sarò assente fino a lunedì", "non ci sono fino al 3 marzo",
        ],
        English =
        [
            "reminder settings", "change the time of my reminders", "I am on holiday", "I do not want reminders any more", "when do my reminders arrive?", "pause the reminders",
            "notification preferences", "do not send me reminders any more", "send my reminders in the morning", "reminders at eight", "what time do the notices come?", "turn the notifications off",
            "too many reminders", "stop sending me messages", "unsubscribe me", "send them at another time", "I am away for two weeks, no notices", "I am on holiday until 15 January", "I will be away until Monday", "I am out of office until 3 March",
        ],
        Commands = ["promemoria", "reminders", "unsubscribe"],
    };

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (await stop.AnswerAsync(turn, cancellationToken) is { } stopped)
        {
            return stopped;
        }

        var person = ReminderPeople.KeyOf(turn.Person);
        var before = await people.SettingsAsync(person, cancellationToken);
        var form = Build(before, turn, await people.ChannelsAsync(person, cancellationToken));
        var step = dialog.Continue(form, turn);
        if (step.Reply is { } question)
        {
            return question;
        }

        var zone = step.Values["zone"].Trim();
        if (zone.Length > 0 && !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
        {
            return dialog.Refuse(form, turn, step.Values, new Dictionary<string, string> { ["zone"] = PreferenceTexts.NoSuchZone.In(turn.Locale, zone) });
        }

        var settings = Read(step.Values, zone);
        await people.SaveAsync(person, settings, cancellationToken);
        await planner.PlanPersonAsync(person, cancellationToken);
        return new Reply(Say(settings, turn.Zone, turn.Locale)) { Outcome = Outcome.Done };
    }

    private static ReminderSettings Read(IReadOnlyDictionary<string, string> values, string zone) => new()
    {
        IsOff = values["on"] == "off",
        Hour = (int)decimal.Parse(values["hour"], CultureInfo.InvariantCulture),
        TimeZone = zone.Length > 0 ? zone : null,
        Holidays = Enum.TryParse<Region>(values["holidays"], out var region) ? region : null,
        Channel = (values.GetValueOrDefault("channel") is { Length: > 0 } channel and not Anywhere) ? channel : null,
        WithoutWeek = values.GetValueOrDefault("week") == "off",
        AwayUntil = DateOnly.TryParseExact(values["away"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var away) ? away : null,
    };

    private static Form Build(ReminderSettings settings, Turn turn, IReadOnlyList<string> channels) => new(Intent.Name, PreferenceTexts.Settings.In(turn.Locale), MilestoneTexts.Save.In(turn.Locale),
    [
        .. Usual(settings, turn.Zone, turn.Locale),
        .. channels.Count > 1 ? [Where(settings, channels, turn.Locale)] : Array.Empty<FormField>(),
        .. turn.Person.Roles.Contains(RoleNames.Coordinator) ? [Week(settings, turn.Locale)] : Array.Empty<FormField>(),
    ]);

    private static FormField Where(ReminderSettings settings, IReadOnlyList<string> channels, Locale locale) => new("channel", FieldKind.Choice, PreferenceTexts.Channel.In(locale))
    {
        Value = settings.Channel ?? Anywhere,
        Choices = [new Choice(PreferenceTexts.ChannelSeenLast.In(locale), Anywhere), .. channels.Select(channel => new Choice(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(channel), channel))],
    };

    private static FormField Week(ReminderSettings settings, Locale locale) => new("week", FieldKind.Choice, PreferenceTexts.Week.In(locale))
    {
        Value = settings.WithoutWeek ? "off" : "on",
        Choices = [new Choice(PreferenceTexts.On.In(locale), "on"), new Choice(PreferenceTexts.Off.In(locale), "off")],
    };

    private static FormField[] Usual(ReminderSettings settings, TimeZoneInfo zone, Locale locale) =>
    [
        new FormField("on", FieldKind.Choice, PreferenceTexts.Wanted.In(locale))
        {
            Value = settings.IsOff ? "off" : "on",
            Choices = [new Choice(PreferenceTexts.On.In(locale), "on"), new Choice(PreferenceTexts.Off.In(locale), "off")],
        },
        new FormField("hour", FieldKind.Number, PreferenceTexts.Hour.In(locale)) { Value = settings.Hour.ToString(CultureInfo.InvariantCulture), Min = "6", Max = "18" },
        new FormField("zone", FieldKind.Text, PreferenceTexts.Zone.In(locale)) { Required = false, Value = settings.TimeZone ?? "", Help = PreferenceTexts.ZoneHelp.In(locale, zone.Id) },
        new FormField("holidays", FieldKind.Choice, PreferenceTexts.Holidays.In(locale))
        {
            Value = settings.Holidays?.ToString() ?? "zone",
            Choices =
            [
                new Choice(PreferenceTexts.OfZone.In(locale), "zone"), new Choice(PreferenceTexts.Italy.In(locale), nameof(Region.Italy)),
                new Choice(PreferenceTexts.China.In(locale), nameof(Region.China)), new Choice(PreferenceTexts.WeekendsOnly.In(locale), nameof(Region.None)),
            ],
        },
        new FormField("away", FieldKind.Date, PreferenceTexts.Away.In(locale))
        {
            Required = false, Help = PreferenceTexts.AwayHelp.In(locale), Value = settings.AwayUntil?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        },
    ];

    private static string Say(ReminderSettings settings, TimeZoneInfo zone, Locale locale)
    {
        var basic = settings.IsOff
            ? PreferenceTexts.IsOff.In(locale)
            : PreferenceTexts.IsOn.In(locale, settings.Hour, Markdown.Escape(settings.TimeZone ?? zone.Id), settings.QuietFrom);
        return settings.AwayUntil is { } away ? $"{basic} {PreferenceTexts.IsAway.In(locale, locale.Day(away))}" : basic;
    }
}
