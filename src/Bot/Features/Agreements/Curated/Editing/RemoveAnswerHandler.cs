using Bot.Features.Agreements.Curated.Store;
using Bot.Intents;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.Agreements.Curated.Editing;

/// <summary>Lets a coordinator take an answer out, also one of the folder: from then on the documents answer.</summary>
public sealed class RemoveAnswerHandler(CuratedAnswers answers, ICuratedAnswerRepository repository) : IIntentHandler
{
    private const int Offered = 8;

    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new("answers.remove", CuratedTexts.Remove)
    {
        Italian = ["togli la risposta pronta a quanto dura l'accordo", "elimina una risposta pronta", "cancella la risposta dei coordinatori", "rimuovi la risposta pronta"],
        English = ["take out the ready answer to how long it lasts", "delete a ready answer", "remove the coordinators' answer", "drop the ready answer"],
        Role = EditAnswerHandler.Role,
    };

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (!turn.Person.Roles.Contains(EditAnswerHandler.Role))
        {
            return new Reply(CuratedTexts.OnlyCoordinators.In(turn.Locale)) { Outcome = Outcome.Declined };
        }

        var all = await answers.AllAsync(cancellationToken);
        if (NamedAnswer.Find(turn, turn.Value, all) is not { } answer)
        {
            return turn.Value is { Length: > 0 } || all.Count == 0
                ? new Reply((all.Count == 0 ? CuratedTexts.None : CuratedTexts.Unknown).In(turn.Locale)) { Outcome = Outcome.Declined }
                : Which(turn, all);
        }

        await repository.SaveAsync(new CuratedChange(answer, answer, IsRemoved: true, turn.Person, turn.Now), cancellationToken);
        return new Reply(CuratedTexts.Removed.In(turn.Locale, Markdown.Escape(answer.Questions[0]))) { Outcome = Outcome.Done };
    }

    private static Reply Which(Turn turn, IReadOnlyList<CuratedAnswer> all) => new(CuratedTexts.WhichOne.In(turn.Locale))
    {
        Outcome = Outcome.Choices,
        Actions = [.. all.Take(Offered).Select(answer => new Button(CuratedTexts.RemoveThis.In(turn.Locale, answer.Questions[0]), Intent.Name, answer.Id))],
    };
}
