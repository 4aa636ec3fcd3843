using System.Globalization;
using System.Text;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Intents.Dialogs;

/// <summary>Words the next question of a form and leaves it open.</summary>
internal static class FormQuestion
{
    private const int MostButtons = 6;

    /// <summary>Asks one field. The whole form goes along at the start, for channels that can show it at once.</summary>
    public static FormStep Ask(Form form, FormField field, Turn turn, FormAnswers answers, string? note, bool withForm)
    {
        var place = form.Fields.Select(other => other.Name).ToList().IndexOf(field.Name) + 1;
        var step = form.Fields.Count > 1 ? $" · {DialogTexts.Step.In(turn.Locale, place, form.Fields.Count)}" : "";
        var text = new StringBuilder(note is null ? "" : note + "\n\n").Append(CultureInfo.InvariantCulture, $"**{form.Title}**{step}\n\n{field.Label}");
        Hints(text, field, turn.Locale);
        Open(form, field, turn, answers, note);
        return new FormStep(
            new Reply(text.ToString()) { Outcome = Outcome.Asked, Form = withForm ? Filled(form, answers.Given) with { Intro = string.Join("\n\n", new[] { note, form.Intro }.Where(words => !string.IsNullOrEmpty(words))) } : null, Actions = [.. Buttons(field, place > 1, turn.Locale)] },
            answers.Given);
    }

    /// <summary>Gives a submitted form back with what is wrong beside its fields; words may answer the first of them.</summary>
    public static FormStep Wrong(Form form, Turn turn, FormAnswers answers, IReadOnlyDictionary<string, string> errors)
    {
        var wrong = form.Fields.Where(field => errors.ContainsKey(field.Name)).ToList();
        // Who interrupts the form is asked for the first of them again, as a question of its own.
        var again = Ask(form, answers.Offered(wrong[0]), turn, answers, null, withForm: false).Reply! with { Language = turn.Locale.Code, Intent = form.Action };
        turn.State.Open = turn.State.Open! with { Asked = again };
        var lines = wrong.Select(field => $"- **{field.Label}**{(field.Label.EndsWith('?') ? "" : ":")} {Markdown.Escape(errors[field.Name])}");
        var filled = Filled(form, turn.Values) with { Errors = errors, Intro = "" };
        return new FormStep(new Reply($"{DialogTexts.CheckForm.In(turn.Locale)}\n\n{string.Join('\n', lines)}") { Outcome = Outcome.Asked, Form = filled }, answers.Given);
    }

    /// <summary>A value as a person reads it, in Markdown.</summary>
    public static string Shown(FormField field, string value, Locale locale) => field.Kind switch
    {
        FieldKind.Date when DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => locale.Day(day),
        FieldKind.Number when decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) => locale.Number(number),
        FieldKind.Choice => Markdown.Escape(field.Choices.FirstOrDefault(choice => choice.Value == value)?.Title ?? value),
        _ => Markdown.Escape(value),
    };

    private static void Open(Form form, FormField field, Turn turn, FormAnswers answers, string? note) =>
        turn.State.Open = new OpenQuestion(form.Action, field.Name, turn.Now)
        {
            Answers = answers.Given,
            TakenBack = answers.TakenBack,
            Note = note ?? "",
            Kind = field.Kind,
            OtherNames = [.. field.Choices.SelectMany(choice => choice.OtherNames).Distinct()],
            HearsCancel = true,
        };

    private static void Hints(StringBuilder text, FormField field, Locale locale)
    {
        if (field.Help.Length > 0)
        {
            text.Append('\n').Append(field.Help);
        }

        // A list of its own: without the empty lines what follows would belong to its last choice.
        for (var i = 0; i < field.Choices.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? "\n\n" : "\n")}{i + 1}. {Markdown.Escape(field.Choices[i].Title)}");
        }

        var line = field.Choices.Count > 0 ? "\n\n" : "\n";
        if (field.Value.Length > 0)
        {
            text.Append(line).Append(DialogTexts.Current.In(locale, Shown(field, field.Value, locale)));
            line = "\n";
        }

        if (!field.Required)
        {
            text.Append(line).Append(DialogTexts.Optional.In(locale));
        }
    }

    private static IEnumerable<Button> Buttons(FormField field, bool hasEarlier, Locale locale)
    {
        foreach (var choice in field.Choices.Take(MostButtons))
        {
            yield return Button.ToSay(choice.Title);
        }

        if (hasEarlier)
        {
            yield return Button.ToSay(DialogTexts.Back.In(locale));
        }

        yield return Button.ToSay(DialogTexts.Cancel.In(locale));
    }

    private static Form Filled(Form form, IReadOnlyDictionary<string, string> values) => form with
    {
        Fields = [.. form.Fields.Select(field => values.TryGetValue(field.Name, out var value) ? field with { Value = value } : field)],
    };
}
