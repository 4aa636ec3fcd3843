using System.Globalization;
using Bot.Content;
using Bot.Features.Milestones.Chat.Wishes;
using Bot.Features.Milestones.Handing;
using Bot.Features.Milestones.Plan;
using Bot.Intents;
using Bot.Language;
using Bot.Messages.Parts;

namespace Bot.Features.Milestones.Chat;

/// <summary>The form by which people make and change milestones.</summary>
public sealed class MilestoneForm(OwnerReader owners)
{
    private const string TitleField = "title";

    private const int LongestTitle = 120;

    private const string DueField = "due";

    private const string RepeatField = "repeat";

    private const string OwnerField = "owner";

    private const string LeadsField = "leads";

    private const string LinkField = "link";

    private const string Keep = "keep";

    private const string OnTheDay = "0";

    /// <summary>What the opening sentence says of a new milestone, by field.</summary>
    public static IReadOnlyDictionary<string, string> Known(Turn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        if (OpeningWords.Title(turn.Text, turn.Today) is { Length: > 0 and <= LongestTitle } title)
        {
            known[TitleField] = title;
        }

        if (Repetition.Said(turn.Text) is { } repetition)
        {
            known[RepeatField] = repetition.Name;
        }

        if (OpeningWords.Day(turn.Text, turn.Today) is { } due)
        {
            known[DueField] = OpeningWords.Value(due);
        }

        // Who says what to be reminded of wants it for themselves and on the day, and once if not said otherwise.
        if (ReminderWish.Of(turn.Text).Length > 0)
        {
            (known[OwnerField], known[LeadsField]) = ("", OnTheDay);
            if (!ReminderWish.ComesAgain(turn.Text))
            {
                known.TryAdd(RepeatField, Repetition.Once.Name);
            }
        }

        return known;
    }

    /// <summary>What a wish says that counts from a date of the plan: it is kept like any other wish, under that date's name. A day that is past is asked for.</summary>
    public static IReadOnlyDictionary<string, string> Known(Turn turn, MilestoneDay date, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(date);
        var title = MilestoneTexts.TitleWithState.In(turn.Locale, date.Milestone.Title.In(turn.Locale), turn.Locale.Day(date.Day));
        var known = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [TitleField] = Clip.To(title, LongestTitle),
            [RepeatField] = Repetition.Once.Name,
            [OwnerField] = "",
            [LeadsField] = OnTheDay,
        };
        if (on >= turn.Today)
        {
            known[DueField] = OpeningWords.Value(on);
        }

        return known;
    }

    /// <summary>The empty form, or one that holds a milestone.</summary>
    public Form Build(Turn turn, string action, MilestoneDay? day = null)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var locale = turn.Locale;
        var kept = day is { Milestone.Recurrence: { Length: > 0 } rule } ? new Choice(MilestoneTexts.ByRule.In(locale, rule), Keep) : null;
        return new Form(action, (day is null ? MilestoneTexts.FormCreate : MilestoneTexts.FormChange).In(locale), MilestoneTexts.Save.In(locale),
        [
            new FormField(TitleField, FieldKind.Text, MilestoneTexts.FieldTitle.In(locale)) { MaxLength = LongestTitle, Value = day?.Milestone.Title.In(locale) ?? "" },
            new FormField(DueField, FieldKind.Date, MilestoneTexts.FieldDue.In(locale)) { Value = day is null ? "" : OpeningWords.Value(day.Milestone.Due), Min = day is null ? OpeningWords.Value(turn.Today) : "", Max = "2100-12-31" },
            new FormField(RepeatField, FieldKind.Choice, MilestoneTexts.FieldRepeat.In(locale))
            {
                Value = kept?.Value ?? Repetition.Once.Name,
                Choices = [.. kept is null ? Array.Empty<Choice>() : [kept], .. Repetition.All.Select(repetition => repetition.Choice(locale))],
            },
            new FormField(OwnerField, FieldKind.Text, MilestoneTexts.FieldOwner.In(locale)) { Required = false, Help = MilestoneTexts.FieldOwnerHelp.In(locale), Value = day?.Milestone.Owner ?? "" },
            .. day is null ? [] : More(day.Milestone, locale),
        ])
        {
            Value = day?.Key ?? "",
        };
    }

    /// <summary>The milestone that the form's values make.</summary>
    /// <param name="turn">Whose form.</param>
    /// <param name="values">Checked values.</param>
    /// <param name="before">What is changed; null for a new one.</param>
    /// <returns>The milestone, or what is wrong with which field.</returns>
    public (Milestone? Milestone, IReadOnlyDictionary<string, string> Errors) Read(Turn turn, IReadOnlyDictionary<string, string> values, Milestone? before)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(values);
        var due = DateOnly.ParseExact(values[DueField], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var (owner, wrong) = owners.Read(turn, values.GetValueOrDefault(OwnerField, ""), before);
        if (wrong.Length > 0)
        {
            return (null, new Dictionary<string, string> { [OwnerField] = wrong });
        }

        var leads = values.GetValueOrDefault(LeadsField, "") is OnTheDay ? [] : MilestoneRow.TryLeads(values.GetValueOrDefault(LeadsField, ""));
        if (leads is null)
        {
            return (null, new Dictionary<string, string> { [LeadsField] = MilestoneTexts.LeadsWrong.In(turn.Locale) });
        }

        try
        {
            var title = values[TitleField];
            var milestone = (before ?? new Milestone($"m-{Guid.NewGuid().ToString("N")[..8]}", MilestoneKind.Task, new LocalText(title, title), due)) with
            {
                Due = due,
                Owner = owner,
                Recurrence = MilestoneRow.Recurrence(Rule(values[RepeatField], due, before), due),
                Leads = leads,
                Link = values.GetValueOrDefault(LinkField, before?.Link ?? "").Trim(),
            };
            return (milestone.Title.In(turn.Locale) == title ? milestone : milestone with { Title = new LocalText(title, title) }, new Dictionary<string, string>());
        }
        catch (FormatException)
        {
            return (null, new Dictionary<string, string> { [RepeatField] = MilestoneTexts.RuleMissesDay.In(turn.Locale, turn.Locale.Day(due)) });
        }
    }

    // Making one is quick; changing one can set everything.
    private static FormField[] More(Milestone milestone, Locale locale) =>
    [
        new FormField(LeadsField, FieldKind.Text, MilestoneTexts.FieldLeads.In(locale))
        {
            Required = false, Help = MilestoneTexts.FieldLeadsHelp.In(locale), Value = string.Join(';', milestone.Leads.Select(lead => lead.ToString(CultureInfo.InvariantCulture))),
        },
        new FormField(LinkField, FieldKind.Text, MilestoneTexts.FieldLink.In(locale)) { Required = false, MaxLength = 200, Help = MilestoneTexts.FieldLinkHelp.In(locale), Value = milestone.Link },
    ];

    private static string Rule(string repeat, DateOnly due, Milestone? before) => repeat switch
    {
        Keep => before?.Recurrence ?? "",
        _ => Repetition.All.Single(repetition => repetition.Name == repeat).RuleFrom(due),
    };
}
