using System.Globalization;
using Bot.Features.ProjectRequests.Deciding;
using Bot.Features.ProjectRequests.Fields;
using Bot.Features.ProjectRequests.Keeping;
using Bot.Features.ProjectRequests.Moves;
using Bot.Features.ProjectRequests.Queues;
using Bot.Features.ProjectRequests.Showing;
using Bot.Intents;
using Bot.Intents.Dialogs;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.ProjectRequests.Asking;

/// <summary>Changes a request before its decision, or sends it again after one against it: the whole form, or one field in conversation.</summary>
internal sealed class ChangeRequestHandler(IProjectRequestRepository requests, RequestForm form, RequestDesk desk, MoveReplies replies, FormDialog dialog) : IIntentHandler
{
    // What a field is about stands at the beginning of its label.
    private const int MostOfLabel = 3;

    private const string ChangingKey = "requests.changing";

    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new(RequestIntents.Change, RequestTexts.Change)
    {
        Italian =
        [
            "modifica PR-2026-0001", "voglio cambiare la mia richiesta PR-2026-0001", "correggi il budget di PR-2026-0001", "invia di nuovo PR-2026-0001", "aggiorna la richiesta PR-2026-0002",
            "cambia il titolo della PR-2026-0003", "devo aggiornare PR-2026-0004", "sbagliato il budget in PR-2026-0002, correggi", "sposta la scadenza di PR-2026-0001",
            "posso modificare una richiesta già inviata?", "come correggo la richiesta che ho mandato?", "ho sbagliato il budget della richiesta, come lo correggo?", "la proposta è stata respinta, posso rimandarla?",
        ],
        English =
        [
            "change PR-2026-0001", "I want to edit my request PR-2026-0001", "correct the budget of PR-2026-0001", "send PR-2026-0001 again", "update request PR-2026-0002",
            "change the title of PR-2026-0003", "I have to update PR-2026-0004", "the budget in PR-2026-0002 is wrong, correct it", "move the deadline of PR-2026-0001",
            "can I edit a request I have already sent?", "how do I correct the request I sent?", "I made a mistake in the budget of my request, how do I fix it?", "my proposal was turned down, may I send it again?",
        ],
        IsListed = false,
    };

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        // PR-2026-0001:3 for the whole form, PR-2026-0001:3:budget for one field.
        var asked = turn.Value is { Length: > 0 } value ? value : turn.Answering is not null ? turn.State.Memory.GetValueOrDefault(ChangingKey, "") : turn.Text;
        if (RequestNumber.Find(asked) is not { } number)
        {
            return new Reply(RequestTexts.WhichNumber.In(turn.Locale, "PR-2026-0001")) { Outcome = Outcome.Asked, Actions = [new Button(RequestTexts.List.In(turn.Locale), RequestIntents.List)] };
        }

        if (await requests.FindAsync(number, cancellationToken) is not { } request)
        {
            return ShowRequestHandler.NotFound(number, turn);
        }

        var parts = asked.Split(':');
        var seen = parts.Length > 1 && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : request.Version;
        var move = new WantedMove(request, request.State == RequestState.Submitted ? RequestAction.Edit : RequestAction.Resubmit) { SeenVersion = seen };
        if (await desk.RefuseAsync(move, turn, cancellationToken) is { } refused)
        {
            return await replies.SayAsync(refused, request, AskTexts.ChangedAndSent, turn, cancellationToken);
        }

        var fields = form.FieldsOf(request.Area).ToList();
        var field = parts.Length > 2 ? fields.Find(known => known.Name == parts[2]) : turn.Value is null && turn.Answering is null ? Named(fields, turn) : null;
        asked = field is null || parts.Length > 2 ? asked : $"{RequestCard.Handle(request)}:{field.Name}";
        var isForm = form.Settings.Fields.Any(known => turn.Values.ContainsKey(known.Name));
        return field is null && !isForm ? Offer(request, turn) : await FillAsync(move, field, asked, turn, cancellationToken);
    }

    // "Correct the budget of PR-2026-0001": the one field that the words name.
    private static RequestField? Named(List<RequestField> fields, Turn turn)
    {
        var said = Tokenizer.Words(RequestNumber.Without(turn.Text)).Select(ItalianStemmer.Stem).ToHashSet(StringComparer.Ordinal);
        var named = fields.Where(field => Tokenizer.Words(field.Label.In(turn.Locale)).Take(MostOfLabel).Where(word => word.Length > 3).Select(ItalianStemmer.Stem).Any(said.Contains)).Take(2).ToList();
        return named.Count == 1 ? named[0] : null;
    }

    // "… to 90k" says the new value too, where it cannot be mistaken for anything else.
    private Dictionary<string, string> Said(RequestField field, Turn turn)
    {
        var answer = turn.Value is null && field.Kind is FieldKind.Date or FieldKind.Number
            ? FieldReader.Read(form.Make(field, turn.Today, turn.Locale), RequestNumber.Without(turn.Text), turn.Today, turn.Locale)
            : FieldAnswer.Wrong("");
        return answer is { IsGood: true, Value.Length: > 0 } ? new Dictionary<string, string> { [field.Name] = answer.Value } : [];
    }

    private async Task<Reply> FillAsync(WantedMove move, RequestField? field, string asked, Turn turn, CancellationToken cancellationToken)
    {
        turn.State.Memory[ChangingKey] = asked;
        var whole = Whole(move.Request, turn.Values.GetValueOrDefault(RequestSettings.Area, move.Request.Area), turn);
        var step = field is null ? dialog.Continue(whole, turn) : dialog.Continue(whole with { Fields = [form.Make(field, turn.Today, turn.Locale)], Value = asked }, turn, Said(field, turn));
        if (step.Reply is { } reply)
        {
            return reply;
        }

        turn.State.Memory.Remove(ChangingKey);
        var values = move.Request.Values.ToDictionary();
        foreach (var (name, value) in CleanText.Of(step.Values, whole.Fields))
        {
            values[name] = value;
        }

        var given = values.Where(value => value.Value.Length > 0).ToDictionary();
        var isSame = given.Count == move.Request.Values.Count && given.All(value => move.Request[value.Key] == value.Value);
        if (isSame && move.Action == RequestAction.Edit)
        {
            return await replies.SayAsync(MoveOutcome.Done, move.Request, AskTexts.NothingChanged, turn, cancellationToken);
        }

        var (outcome, now) = await desk.MoveAsync(move with { Values = given }, turn, cancellationToken);
        return await replies.SayAsync(outcome, now, AskTexts.ChangedAndSent, turn, cancellationToken);
    }

    private Reply Offer(ProjectRequest request, Turn turn)
    {
        var handle = RequestCard.Handle(request);
        return new Reply(AskTexts.WhatToChange.In(turn.Locale, Markdown.Escape(request.Number)))
        {
            Outcome = Outcome.Choices,
            Form = Whole(request, request.Area, turn),
            Actions = [.. form.FieldsOf(request.Area).Select(field => new Button(field.Label.In(turn.Locale), RequestIntents.Change, $"{handle}:{field.Name}"))],
        };
    }

    private Form Whole(ProjectRequest request, string area, Turn turn)
    {
        var made = form.Make(RequestIntents.Change, AskTexts.ChangeTitle.In(turn.Locale, request.Number), AskTexts.SubmitChange.In(turn.Locale), area, turn.Today, turn.Locale);
        return made with { Value = RequestCard.Handle(request), Fields = [.. made.Fields.Select(field => field with { Value = request[field.Name] })] };
    }
}
