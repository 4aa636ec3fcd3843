using System.Globalization;
using System.Text;
using Bot.Intents;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.Agreements.Curated.Editing;

/// <summary>Shows coordinators the answers that were written, with who wrote them and when.</summary>
public sealed class ListAnswersHandler(CuratedAnswers answers) : IIntentHandler
{
    private const int Shown = 20;
    private const int Editable = 3;

    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new("answers.list", CuratedTexts.List)
    {
        Italian =
        [
            "quali risposte pronte ci sono?", "elenca le risposte dei coordinatori", "mostrami le risposte scritte a mano", "che risposte pronte abbiamo?", "fammi vedere le risposte pronte",
            "le risposte già scritte", "elenco delle risposte pronte",
        ],
        English =
        [
            "which ready answers are there?", "list the curated answers", "show me the answers written by coordinators", "what ready answers do we have?", "let me see the ready answers",
            "the answers already written", "list of ready answers",
        ],
        Commands = ["/answers", "risposte pronte", "ready answers"],
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
        var write = new Button(CuratedTexts.Edit.In(turn.Locale), EditAnswerHandler.Intent.Name);
        if (all.Count == 0)
        {
            return new Reply(CuratedTexts.None.In(turn.Locale)) { Actions = [write] };
        }

        var text = new StringBuilder(CuratedTexts.Count.In(turn.Locale, all.Count)).Append('\n');
        foreach (var answer in all.Take(Shown))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n- {Markdown.Bold(answer.Questions[0])} ({answer.Language}): {Source(answer, turn.Locale)}");
        }

        text.Append(all.Count > Shown ? "\n\n" + CuratedTexts.More.In(turn.Locale, all.Count - Shown) : "");
        return new Reply(text.ToString())
        {
            Actions =
            [
                write,
                .. all.Take(Editable).Select(answer => new Button(CuratedTexts.ChangeThis.In(turn.Locale, answer.Questions[0]), EditAnswerHandler.Intent.Name, answer.Id)),
                .. all.Take(Editable).Select(answer => new Button(CuratedTexts.RemoveThis.In(turn.Locale, answer.Questions[0]), RemoveAnswerHandler.Intent.Name, answer.Id)),
            ],
        };
    }

    private static string Source(CuratedAnswer answer, Locale locale) => answer.Changed is { } changed
        ? CuratedTexts.WrittenInChat.In(locale, Markdown.Escape(answer.By), locale.Day(DateOnly.FromDateTime(changed.UtcDateTime)))
        : CuratedTexts.WrittenInFile.In(locale, Markdown.Escape(answer.Place));
}
