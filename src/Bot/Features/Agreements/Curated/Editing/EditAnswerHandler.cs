using Bot.Features.Agreements.Curated.Store;
using Bot.Intents;
using Bot.Intents.Dialogs;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.Agreements.Curated.Editing;

/// <summary>Lets a coordinator write an answer, or change one; it is live with the next message.</summary>
public sealed class EditAnswerHandler(CuratedAnswers answers, ICuratedAnswerRepository repository, FormDialog dialog) : IIntentHandler
{
    /// <summary>Who may.</summary>
    public const string Role = "coordinator";

    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new("answers.edit", CuratedTexts.Edit)
    {
        Italian = ["aggiungi una risposta pronta", "voglio scrivere una risposta pronta", "cambia la risposta pronta a quanto dura l'accordo", "correggi la risposta dei coordinatori", "modifica una risposta pronta"],
        English = ["add a ready answer", "I want to write a ready answer", "change the ready answer to how long it lasts", "correct the coordinators' answer", "edit a ready answer"],
        Role = Role,
    };

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (!turn.Person.Roles.Contains(Role))
        {
            return new Reply(CuratedTexts.OnlyCoordinators.In(turn.Locale)) { Outcome = Outcome.Declined };
        }

        var all = await answers.AllAsync(cancellationToken);
        var id = turn.Answering?.Answers.GetValueOrDefault(CuratedForm.Id) ?? turn.Value;
        var before = turn.Answering is not null && string.IsNullOrEmpty(id) ? null : NamedAnswer.Find(turn, id, all);
        if (before is null && id is { Length: > 0 })
        {
            return new Reply(CuratedTexts.Unknown.In(turn.Locale)) { Outcome = Outcome.Declined };
        }

        var step = dialog.Continue(CuratedForm.Of(turn.Locale, before), turn, new Dictionary<string, string> { [CuratedForm.Id] = before?.Id ?? "" });
        if (turn.State.Open is { Field: CuratedForm.Question } open)
        {
            turn.State.Open = open with { TakesQuestions = true };
        }

        return step.Reply ?? await SaveAsync(step.Values, before, turn, cancellationToken);
    }

    private async Task<Reply> SaveAsync(IReadOnlyDictionary<string, string> values, CuratedAnswer? before, Turn turn, CancellationToken cancellationToken)
    {
        var questions = values[CuratedForm.Question].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (!questions.Any(question => Tokenizer.Words(question).Count > 0))
        {
            return new Reply(CuratedTexts.NoWords.In(turn.Locale)) { Outcome = Outcome.Declined };
        }

        var language = values[CuratedForm.Language];
        var answer = new CuratedAnswer(before?.Id ?? CuratedId.Of(language, questions[0]), language, questions, values[CuratedForm.Answer]);
        await repository.SaveAsync(new CuratedChange(answer, before, IsRemoved: false, turn.Person, turn.Now), cancellationToken);
        var done = before is null ? CuratedTexts.Added : CuratedTexts.Changed;
        return new Reply(done.In(turn.Locale, Markdown.Escape(questions[0]))) { Outcome = Outcome.Done, Actions = [Button.ToSay(questions[0])] };
    }
}
