using Bot.Language;
using Bot.Language.Entities.Dates;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Intents.Dialogs;

/// <summary>
/// Fills a form in conversation, a question at a time, or whole when a channel submits it. What was answered stands in the
/// conversation's state, so that it outlives interruptions and restarts. Call it with every message the form's handler gets.
/// </summary>
public sealed class FormDialog
{
    /// <summary>Takes one message into the form and says what comes next.</summary>
    /// <param name="form">The form in the turn's language; its action is the intent of the handler that calls.</param>
    /// <param name="turn">The message: the first one, an answer, or a submitted form.</param>
    /// <param name="known">Values that need no asking, by field name: from the opening sentence or a draft.</param>
    public FormStep Continue(Form form, Turn turn, IReadOnlyDictionary<string, string>? known = null)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Continue(_ => form, turn, known);
    }

    /// <summary>The same for a form whose fields depend on what is answered.</summary>
    /// <param name="make">Makes the form for the answers.</param>
    /// <param name="turn">The message: the first one, an answer, or a submitted form.</param>
    /// <param name="known">Values that need no asking, by field name: from the opening sentence or a draft.</param>
    public FormStep Continue(Func<IReadOnlyDictionary<string, string>, Form> make, Turn turn, IReadOnlyDictionary<string, string>? known = null)
    {
        ArgumentNullException.ThrowIfNull(make);
        ArgumentNullException.ThrowIfNull(turn);
        var answers = FormAnswers.Of(turn, known);
        var submitted = make(Merged(answers.Given, turn.Values));
        if (turn.Message.Action == submitted.Action && submitted.Fields.Any(field => turn.Values.ContainsKey(field.Name)))
        {
            return Submitted(submitted, turn, answers);
        }

        var form = make(answers.Given);
        return turn.Answering is { } open && form.Fields.FirstOrDefault(field => field.Name == open.Field) is { } field
            ? Answered(make, form, answers.Offered(field), turn, answers)
            : Ask(form, turn, answers, Opening(form, turn, answers), isFirst: true);
    }

    /// <summary>Asks again for what its handler found wrong in a complete form; the other answers stay.</summary>
    /// <param name="form">The form.</param>
    /// <param name="turn">The message that completed it.</param>
    /// <param name="values">What was answered.</param>
    /// <param name="errors">What is wrong, as plain text, by field name.</param>
    public Reply Refuse(Form form, Turn turn, IReadOnlyDictionary<string, string> values, IReadOnlyDictionary<string, string> errors)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(turn);
        var answers = new FormAnswers(values.Where(value => !errors.ContainsKey(value.Key)).ToDictionary(StringComparer.Ordinal), []);
        if (turn.Message.Action == form.Action && form.Fields.Any(field => turn.Values.ContainsKey(field.Name)))
        {
            return FormQuestion.Wrong(form, turn, answers, errors).Reply!;
        }

        var wrong = form.Fields.First(field => errors.ContainsKey(field.Name));
        return FormQuestion.Ask(form, wrong, turn, answers, Markdown.Escape(errors[wrong.Name]), withForm: true).Reply!;
    }

    private static FormStep Answered(Func<IReadOnlyDictionary<string, string>, Form> make, Form form, FormField field, Turn turn, FormAnswers answers)
    {
        if (DialogWords.IsCancel(turn.Text) || DialogWords.IsDelete(turn.Text))
        {
            turn.State.Open = null;
            return new FormStep(new Reply(DialogTexts.Cancelled.In(turn.Locale, form.Title)) { Outcome = Outcome.Done }, answers.Given) { IsCancelled = true };
        }

        if (DialogWords.IsBack(turn.Text))
        {
            return Back(make, form, field, turn, answers);
        }

        if (Correction.Find(form, answers.Given, field, turn.Text, turn.Today, turn.Locale) is { } correction)
        {
            answers.Give(correction.Field.Name, correction.Value);
            return Ask(make(answers.Given), turn, answers, DialogTexts.Corrected.In(turn.Locale, correction.Field.Label, FormQuestion.Shown(correction.Field, correction.Value, turn.Locale)));
        }

        // "Ok" keeps what stands there, and nothing where nothing need stand.
        var isKept = DialogWords.IsKeep(turn.Text) && (field.Value.Length > 0 || !field.Required);
        var text = isKept ? field.Value : turn.Text;
        var answer = FieldReader.Read(field, text, turn.Today, turn.Locale);
        if (!answer.IsGood)
        {
            return Ask(form, turn, answers, answer.Error);
        }

        answers.Give(field.Name, answer.Value);
        var next = make(answers.Given);
        string?[] notes = [isKept ? null : Taken(field, turn, answer.Value), next.Fields.Count == form.Fields.Count ? null : DialogTexts.Questions.In(turn.Locale, next.Fields.Count)];
        return Ask(next, turn, answers, string.Join(' ', notes.OfType<string>()) is { Length: > 0 } note ? note : null);
    }

    // "Fine marzo", "80k", "ottica": who is not taken at their word sees how they were taken.
    private static string? Taken(FormField field, Turn turn, string value)
    {
        var shown = FormQuestion.Shown(field, value, turn.Locale);
        var isWord = field.Kind is not (FieldKind.Date or FieldKind.Number or FieldKind.Choice) || value.Length == 0
            || value == turn.Text.Trim() || Tokenizer.Words(shown).SequenceEqual(Tokenizer.Words(turn.Text));
        return isWord ? null : DialogTexts.Taken.In(turn.Locale, field.Label.TrimEnd('?', ':'), shown);
    }

    private static FormStep Back(Func<IReadOnlyDictionary<string, string>, Form> make, Form form, FormField field, Turn turn, FormAnswers answers)
    {
        var before = form.Fields.TakeWhile(other => other.Name != field.Name).LastOrDefault(other => answers.Given.ContainsKey(other.Name));
        if (before is null)
        {
            return Ask(form, turn, answers, DialogTexts.NothingBefore.In(turn.Locale));
        }

        answers.TakeBack(before.Name);
        return Ask(make(answers.Given), turn, answers);
    }

    private static FormStep Submitted(Form form, Turn turn, FormAnswers answers)
    {
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in form.Fields)
        {
            var answer = FieldReader.Read(field, turn.Values.GetValueOrDefault(field.Name, answers.Given.GetValueOrDefault(field.Name, "")), turn.Today, turn.Locale);
            if (answer.IsGood)
            {
                answers.Give(field.Name, answer.Value);
            }
            else
            {
                answers.Given.Remove(field.Name);
                errors[field.Name] = answer.Error;
            }
        }

        return errors.Count == 0 ? Complete(turn, answers) : FormQuestion.Wrong(form, turn, answers, errors);
    }

    private static FormStep Ask(Form form, Turn turn, FormAnswers answers, string? note = null, bool isFirst = false) =>
        form.Fields.FirstOrDefault(field => !answers.Given.ContainsKey(field.Name)) is { } next
            ? FormQuestion.Ask(form, answers.Offered(next), turn, answers, note, isFirst)
            : Complete(turn, answers);

    private static FormStep Complete(Turn turn, FormAnswers answers)
    {
        turn.State.Open = null;
        return new FormStep(null, answers.Given);
    }

    // What the opening sentence said is not asked; the person sees how it was taken, or why a day in it does not do.
    private static string? Opening(Form form, Turn turn, FormAnswers answers)
    {
        var known = form.Fields.Where(field => answers.Given.GetValueOrDefault(field.Name) is { Length: > 0 })
            .Select(field => $"{field.Label.TrimEnd('?', ':')}: {FormQuestion.Shown(field, answers.Given[field.Name], turn.Locale)}").ToList();
        var next = form.Fields.FirstOrDefault(field => !answers.Given.ContainsKey(field.Name));
        var wrong = next?.Kind == FieldKind.Date && DateFinder.Find(turn.Text, turn.Today).Count > 0 ? FieldReader.Read(next, turn.Text, turn.Today, turn.Locale).Error : null;
        string?[] notes = [known.Count > 0 ? DialogTexts.Known.In(turn.Locale, string.Join("; ", known).TrimEnd('.')) : null, wrong];
        return string.Join("\n\n", notes.OfType<string>()) is { Length: > 0 } note ? note : null;
    }

    private static Dictionary<string, string> Merged(Dictionary<string, string> answers, IReadOnlyDictionary<string, string> values)
    {
        var merged = new Dictionary<string, string>(answers, StringComparer.Ordinal);
        foreach (var (name, value) in values)
        {
            merged[name] = value;
        }

        return merged;
    }
}
