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
        ArgumentNullException.ThrowIfNull(turn);
        var answers = new Dictionary<string, string>(turn.Answering?.Answers ?? known ?? new Dictionary<string, string>(), StringComparer.Ordinal);
        if (turn.Message.Action == form.Action && form.Fields.Any(field => turn.Values.ContainsKey(field.Name)))
        {
            return Submitted(form, turn, answers);
        }

        return turn.Answering is { } open && form.Fields.FirstOrDefault(field => field.Name == open.Field) is { } field
            ? Answered(form, field, turn, answers)
            : Ask(form, turn, answers, isFirst: true);
    }

    private static FormStep Answered(Form form, FormField field, Turn turn, Dictionary<string, string> answers)
    {
        if (DialogWords.IsCancel(turn.Text))
        {
            turn.State.Open = null;
            return new FormStep(new Reply(DialogTexts.Cancelled.In(turn.Locale, form.Title)) { Outcome = Outcome.Done }, answers) { IsCancelled = true };
        }

        if (DialogWords.IsBack(turn.Text))
        {
            return Back(form, field, turn, answers);
        }

        if (Correction.Find(form, answers, field, turn.Text, turn.Today, turn.Locale) is { } correction)
        {
            answers[correction.Field.Name] = correction.Value;
            return Ask(form, turn, answers, DialogTexts.Corrected.In(turn.Locale, correction.Field.Label, FormQuestion.Shown(correction.Field, correction.Value, turn.Locale)));
        }

        var text = field.Value.Length > 0 && DialogWords.IsKeep(turn.Text) ? field.Value : turn.Text;
        var answer = FieldReader.Read(field, text, turn.Today, turn.Locale);
        if (!answer.IsGood)
        {
            return Ask(form, turn, answers, answer.Error);
        }

        answers[field.Name] = answer.Value;
        return Ask(form, turn, answers);
    }

    private static FormStep Back(Form form, FormField field, Turn turn, Dictionary<string, string> answers)
    {
        var before = form.Fields.TakeWhile(other => other != field).LastOrDefault(other => answers.ContainsKey(other.Name));
        if (before is null)
        {
            return Ask(form, turn, answers, DialogTexts.NothingBefore.In(turn.Locale));
        }

        answers.Remove(before.Name, out var old);
        var refilled = form with { Fields = [.. form.Fields.Select(other => other == before ? other with { Value = old ?? "" } : other)] };
        return Ask(refilled, turn, answers);
    }

    private static FormStep Submitted(Form form, Turn turn, Dictionary<string, string> answers)
    {
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in form.Fields)
        {
            var answer = FieldReader.Read(field, turn.Values.GetValueOrDefault(field.Name, answers.GetValueOrDefault(field.Name, "")), turn.Today, turn.Locale);
            if (answer.IsGood)
            {
                answers[field.Name] = answer.Value;
            }
            else
            {
                answers.Remove(field.Name);
                errors[field.Name] = answer.Error;
            }
        }

        return errors.Count == 0 ? Complete(turn, answers) : FormQuestion.Wrong(form, turn, answers, errors);
    }

    private static FormStep Ask(Form form, Turn turn, Dictionary<string, string> answers, string? note = null, bool isFirst = false) =>
        form.Fields.FirstOrDefault(field => !answers.ContainsKey(field.Name)) is { } next
            ? FormQuestion.Ask(form, next, turn, answers, note, isFirst)
            : Complete(turn, answers);

    private static FormStep Complete(Turn turn, Dictionary<string, string> answers)
    {
        turn.State.Open = null;
        return new FormStep(null, answers);
    }
}
