using Bot.Language;
using Bot.Messages;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Intents.Routing;

/// <summary>Runs handlers within one turn and keeps the open question right: answered, interrupted and taken up again, or given up.</summary>
internal sealed class HandlerRun(IServiceProvider services, HandlerList handlers)
{
    /// <summary>Runs one handler and marks its reply with intent and confidence.</summary>
    public async Task<Reply> HandleAsync(string intent, Turn turn, double confidence, CancellationToken cancellationToken)
    {
        var before = turn.State.Open;
        var chosen = handlers.Find(intent) ?? handlers.Intents[0];
        var name = chosen.Name;
        if (chosen.Role is { } role && !turn.Person.Roles.Contains(role))
        {
            return new Reply(IntentTexts.NotForYou.In(turn.Locale, role)) { Intent = name, Outcome = Outcome.Declined };
        }

        var reply = await services.GetRequiredKeyedService<IIntentHandler>(name).HandleAsync(turn, cancellationToken);
        var marked = reply with { Intent = reply.Intent.Length > 0 ? reply.Intent : name, Confidence = Math.Min(reply.Confidence, confidence) };
        LastDeed.Keep(turn, marked);
        if (turn.State.Open is { Asked: null } asked && asked != before)
        {
            turn.State.Open = asked with { Asked = marked with { Form = null, Citations = [], Language = marked.Language.Length > 0 ? marked.Language : turn.Locale.Code } };
        }

        return name == IntentRouter.Fallback && marked.Outcome == Outcome.Declined ? await DeclinedAsync(marked, turn, confidence, cancellationToken) : marked;
    }

    // What the documents do not say another ability may know; else it is noted that nobody answered.
    private async Task<Reply> DeclinedAsync(Reply declined, Turn turn, double confidence, CancellationToken cancellationToken)
    {
        foreach (var hint in services.GetServices<IIntentHint>())
        {
            if (await hint.FindDeclinedAsync(turn, cancellationToken) is { } intent && intent != IntentRouter.Fallback)
            {
                return await HandleAsync(intent, turn, confidence, cancellationToken);
            }
        }

        await (services.GetService<IDeclineLog>()?.NoteAsync(turn, cancellationToken) ?? Task.CompletedTask);
        return declined;
    }

    /// <summary>Takes back what was done last in this conversation; says so when there is nothing.</summary>
    public async Task<Reply> UndoAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (LastDeed.Take(turn) is not { } deed)
        {
            return new Reply(IntentTexts.NothingOpen.In(turn.Locale)) { Outcome = Outcome.Done };
        }

        var message = turn.Message with { Action = deed.Intent, Values = new Dictionary<string, string>(StringComparer.Ordinal) { [IncomingMessage.ValueField] = deed.Value } };
        return await HandleAsync(deed.Intent, turn with { Message = message, Text = "" }, 1, cancellationToken);
    }

    /// <summary>The intent that is known without comparing words; null when none is.</summary>
    public async Task<string?> HintAsync(Turn turn, CancellationToken cancellationToken)
    {
        foreach (var hint in services.GetServices<IIntentHint>().OrderByDescending(hint => hint.IsOutright))
        {
            if (await hint.FindAsync(turn, cancellationToken) is { } intent)
            {
                return intent;
            }
        }

        return null;
    }

    /// <summary>Gives the message to the handler that asked; when that is done, what it had interrupted is taken up again.</summary>
    public async Task<IReadOnlyList<Reply>> AnswerAsync(OpenQuestion open, Turn turn, CancellationToken cancellationToken)
    {
        turn.State.Open = null;
        var reply = await HandleAsync(open.Intent, turn with { Answering = open }, 1, cancellationToken);
        return TakeUp(open.Paused, turn, [reply]);
    }

    /// <summary>Answers something else first, then asks the open question again.</summary>
    public async Task<IReadOnlyList<Reply>> InterruptAsync(Func<Task<IReadOnlyList<Reply>>> answer, Turn turn)
    {
        var open = turn.State.Open;
        turn.State.Open = null;
        return TakeUp(open, turn, await answer());
    }

    /// <summary>Closes the question without an answer.</summary>
    public IReadOnlyList<Reply> GiveUp(OpenQuestion open, Turn turn)
    {
        turn.State.Open = null;
        return TakeUp(open.Paused, turn, [new Reply(IntentTexts.GaveUp.In(turn.Locale)) { Intent = open.Intent, Outcome = Outcome.Done }]);
    }

    private static IReadOnlyList<Reply> TakeUp(OpenQuestion? paused, Turn turn, IReadOnlyList<Reply> replies)
    {
        if (paused is null || turn.State.IsStartedOver)
        {
            return replies;
        }

        // The same form begun anew takes the place of the one that waited.
        if (turn.State.Open is { } newer)
        {
            turn.State.Open = newer.Intent == paused.Intent ? newer : newer with { Paused = paused with { Paused = null } };
            return replies;
        }

        turn.State.Open = paused;
        return paused.Asked is { } asked
            ? [.. replies, asked with { Text = $"{IntentTexts.Resume.In(Locale.Parse(asked.Language) ?? turn.Locale)}\n\n{WithoutNote(asked.Text, paused.Note)}" }]
            : replies;
    }

    private static string WithoutNote(string text, string note) =>
        note.Length > 0 && text.StartsWith(note, StringComparison.Ordinal) ? text[note.Length..].TrimStart('\n') : text;
}
