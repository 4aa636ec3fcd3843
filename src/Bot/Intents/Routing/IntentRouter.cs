using Bot.Intents.Dialogs;
using Bot.Intents.Learning;
using Bot.Language;
using Bot.Language.Entities.Dates;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Intents.Routing;

/// <summary>Finds the handler of a message: a button or form, an exact command, the open question, then what the words resemble.</summary>
public sealed class IntentRouter(HandlerList handlers, LearnedIntents learned, IFallbackConfidence? documents = null)
{
    /// <summary>The intent that gets what belongs to no other: the documents have the last word.</summary>
    public const string Fallback = "agreement.ask";

    // Two intents closer than this are offered as choices, if together they are likely enough.
    private const double NearTie = 0.08;
    private const double LikelyTogether = 0.7;

    // Another ability than the documents needs this much of the probability, and at least as much as the documents have:
    // they decline what is not theirs, so a doubtful message is safe with them.
    private const double LeastLikely = 0.25;

    // From here on a message is surely meant for its ability, which has the last word even when it finds nothing.
    private const double Sure = 0.4;

    // An ability less likely than this gives way to documents that are so sure of their answer: words of everyday agreements ("begin", "write to") are words of abilities too.
    private const double Doubtful = 0.5;
    private const double SureAnswer = 0.9;

    private static readonly TimeSpan QuestionLapses = TimeSpan.FromDays(7);

    /// <summary>Answers a turn with the handler, or for several questions in one message the handlers, that are found.</summary>
    /// <param name="turn">The message and what is remembered.</param>
    /// <param name="services">The turn's scope, from which the chosen handlers are built.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>At least one reply; the question that was open is asked again after an interruption.</returns>
    public async Task<IReadOnlyList<Reply>> RouteAsync(Turn turn, IServiceProvider services, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var run = new HandlerRun(services, handlers);
        if (turn.Message.Action is { } action && action != Button.Say)
        {
            return await PressedAsync(action, turn, run, cancellationToken);
        }

        var note = Lapse(turn);
        var replies = turn.State.Open is { } open ? await OpenAsync(open, turn, run, cancellationToken) : await PlainAsync(turn, run, cancellationToken);
        return note is null ? replies : [note, .. replies];
    }

    // A submitted form, or a button that says something, answers the question that its own handler left open; any other button
    // interrupts it, and a bare one begins again (Slack's Home tab asks at every visit).
    private async Task<IReadOnlyList<Reply>> PressedAsync(string action, Turn turn, HandlerRun run, CancellationToken cancellationToken)
    {
        var intent = handlers.Find(action)?.Name ?? Fallback;
        return turn.State.Open is { } open && open.Intent == intent && turn.Message.Values.Count > 0
            ? await run.AnswerAsync(open, turn, cancellationToken)
            : await run.InterruptAsync(() => One(run.HandleAsync(intent, turn, 1, cancellationToken)), turn);
    }

    private async Task<IReadOnlyList<Reply>> OpenAsync(OpenQuestion open, Turn turn, HandlerRun run, CancellationToken cancellationToken)
    {
        if ((DialogWords.IsCancel(turn.Text) || DialogWords.IsDelete(turn.Text)) && !open.HearsCancel)
        {
            return run.GiveUp(open, turn);
        }

        var isAnswer = DialogWords.Steers(turn.Text) || DialogWords.IsDelete(turn.Text)
            || (handlers.FindCommand(turn.Text) is null && AnswerTest.IsAnswer(open, turn, learned.Current.Classify(turn.Text)));
        return isAnswer
            ? await run.AnswerAsync(open, turn, cancellationToken)
            : await run.InterruptAsync(() => PlainAsync(turn, run, cancellationToken), turn);
    }

    private async Task<IReadOnlyList<Reply>> PlainAsync(Turn turn, HandlerRun run, CancellationToken cancellationToken)
    {
        if (handlers.FindCommand(turn.Text) is { } command)
        {
            return [await run.HandleAsync(command.Name, turn, 1, cancellationToken)];
        }

        if (UndoWords.IsAsked(turn.Text))
        {
            return [await run.UndoAsync(turn, cancellationToken)];
        }

        if (SmallTalk.Answer(turn, handlers) is { } said)
        {
            return [said];
        }

        var replies = new List<Reply>();
        foreach (var part in MessageParts.Split(turn.Text))
        {
            replies.Add(await PartAsync(turn with { Text = part }, run, cancellationToken));
        }

        // A form may have said so itself.
        if (!replies[^1].Text.Contains(DialogTexts.NoSuchDay.In(turn.Locale), StringComparison.Ordinal) && DateFinder.FindImpossible(turn.Text, turn.Today) is { } impossible)
        {
            replies.Insert(0, new Reply(IntentTexts.NoSuchDay.In(turn.Locale, Markdown.Escape(impossible.Words))));
        }

        return LanguageDetector.IsForeign(turn.Text) ? [new Reply(IntentTexts.OtherLanguage.In(turn.Locale)), .. replies.Where(reply => reply.Outcome != Outcome.Declined)] : replies;
    }

    private async Task<Reply> PartAsync(Turn turn, HandlerRun run, CancellationToken cancellationToken)
    {
        if (await run.HintAsync(turn, cancellationToken) is { } known)
        {
            return await run.HandleAsync(known, turn, 1, cancellationToken);
        }

        var classification = learned.Current.Classify(turn.Text);
        var near = classification.Ranking.TakeWhile(entry => classification.Ranking[0].Score - entry.Score < NearTie).Take(3).ToList();
        if (near.Count > 1 && near.All(entry => entry.Intent != Fallback) && near.Sum(entry => entry.Score) > LikelyTogether)
        {
            // What only another role may do is no choice.
            var allowed = near.Where(entry => handlers.Find(entry.Intent)!.Role is not { } role || turn.Person.Roles.Contains(role)).ToList();
            return allowed.Count == 1
                ? await run.HandleAsync(allowed[0].Intent, turn, allowed[0].Score, cancellationToken)
                : Choices(turn, (allowed.Count > 0 ? allowed : near).Select(entry => entry.Intent));
        }

        return BestAbility(classification) is { } ability && !GivesWay(ability.Score, turn)
            ? await HandleOrAskDocumentsAsync(ability.Intent, ability.Score, turn, run, cancellationToken)
            : await run.HandleAsync(Fallback, turn, 1 - classification.OutOfScope, cancellationToken);
    }

    // Abilities of one noun ("answers.edit", "answers.remove") resemble each other and share what speaks for them.
    private static (string Intent, double Score)? BestAbility(Classification classification)
    {
        var best = classification.Ranking.FirstOrDefault(entry => entry.Intent != Fallback);
        var score = classification.Ranking.Where(entry => entry.Intent != Fallback && Noun(entry.Intent).SequenceEqual(Noun(best.Intent))).Sum(entry => entry.Score);
        var fallback = classification.Ranking.FirstOrDefault(entry => entry.Intent == Fallback).Score;
        return best.Intent is not null && score >= LeastLikely && score >= fallback ? (best.Intent, score) : null;
    }

    private static ReadOnlySpan<char> Noun(string intent) => intent.IndexOf('.', StringComparison.Ordinal) is > 0 and var length ? intent.AsSpan(0, length) : intent;

    private bool GivesWay(double score, Turn turn) => score < Doubtful && documents?.Of(turn) >= SureAnswer;

    // An ability that finds nothing may have been guessed wrong: the documents are asked and have the last word.
    private static async Task<Reply> HandleOrAskDocumentsAsync(string intent, double score, Turn turn, HandlerRun run, CancellationToken cancellationToken)
    {
        var reply = await run.HandleAsync(intent, turn, score, cancellationToken);
        if (reply.Outcome != Outcome.Declined || reply.Confidence >= Sure || intent == Fallback || turn.State.Open is not null)
        {
            return reply;
        }

        return await run.HandleAsync(Fallback, turn, score, cancellationToken);
    }

    private Reply Choices(Turn turn, IEnumerable<string> intents) => new(IntentTexts.WhichOne.In(turn.Locale))
    {
        Outcome = Outcome.Choices,
        Actions = [.. intents.Select(name => new Button(handlers.Find(name)!.Help.In(turn.Locale), name, turn.Text))],
    };

    private static Reply? Lapse(Turn turn)
    {
        if (turn.State.Open is not { } open || turn.Now - open.AskedAt < QuestionLapses)
        {
            return null;
        }

        turn.State.Open = null;
        return new Reply(IntentTexts.Lapsed.In(turn.Locale, turn.Locale.Day(DateOnly.FromDateTime(open.AskedAt.Date))));
    }

    private static async Task<IReadOnlyList<Reply>> One(Task<Reply> reply) => [await reply];
}
