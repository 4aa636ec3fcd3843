using Bot.Features.ProjectRequests.Drafts;
using Bot.Features.ProjectRequests.Fields;
using Bot.Features.ProjectRequests.Keeping;
using Bot.Features.ProjectRequests.Showing;
using Bot.Intents;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.ProjectRequests.Asking;

/// <summary>Takes a new project request: a form at once, or the same fields a question at a time.</summary>
internal sealed class CreateRequestHandler(RequestWriting writing, RequestDrafts drafts, RequestSending sending, IProjectRequestRepository requests) : IIntentHandler
{
    private const string Fresh = "new";

    private const string TakeUp = "draft:";

    private const string CopyOf = "copy:";

    // A channel hands over a message that somebody else wrote: its words describe the project.
    private const string FromMessage = "message:";

    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new(RequestIntents.Create, RequestTexts.Create)
    {
        Italian =
        [
            "vorrei proporre un progetto", "voglio presentare una richiesta di progetto", "nuova richiesta di progetto", "come presento una richiesta?", "ho un'idea per un progetto di ricerca",
            "apri una nuova richiesta", "devo chiedere l'approvazione di un progetto", "crea una richiesta di progetto", "vorrei avviare un nuovo progetto con Huawei",
            "compila il modulo per un progetto", "come faccio a proporre un'idea alla partnership?", "inserisci una proposta di progetto", "voglio inviare una proposta",
            "mi serve l'approvazione per un nuovo studio", "iniziamo una richiesta", "possiamo proporre una tesi o un dottorato congiunto?", "chiedere fondi per un progetto",
            "riprendi la bozza della mia richiesta", "voglio fare una richiesta", "presento un nuovo progetto", "ho una proposta", "possiamo fare uno studio sui dati?",
            "mi aiuti a compilare la richiesta?", "come si propone un progetto?", "vorrei far approvare uno studio", "devo chiedere soldi per la ricerca", "registra la mia idea di progetto",
            "avvia la procedura per un progetto",
        ],
        English =
        [
            "I would like to propose a project", "I want to submit a project request", "new project request", "how do I submit a request?", "I have an idea for a research project", "open a new request",
            "I need approval for a project", "create a project request", "I would like to start a new project with Huawei", "fill in the project form", "how can I propose an idea to the partnership?",
            "enter a project proposal", "I want to send a proposal", "I need approval for a new study", "let's start a request", "can we propose a joint thesis or PhD?", "ask for funds for a project",
            "take up the draft of my request", "I want to make a request", "I am submitting a new project", "I have a proposal", "can we do a study on data?", "will you help me fill in the request?",
            "how does one propose a project?", "I would like to get a study approved", "I need money for research", "record my project idea", "start the procedure for a project",
        ],
        Commands = ["nuova richiesta", "new request", "proponi un progetto", "propose a project"],
    };

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (!writing.IsSetUp)
        {
            return new Reply(AskTexts.NotSetUp.In(turn.Locale)) { Outcome = Outcome.Declined };
        }

        var isForm = turn.Values.ContainsKey(RequestSettings.Title) || turn.Values.ContainsKey(RequestSettings.Area);

        // A button that begins anew is no answer to what is being written.
        var anew = turn with { Answering = null };
        return (isForm, turn.Value) switch
        {
            (true, var draft) => await FillAsync(turn, draft is { Length: > 0 } ? draft : turn.Message.Id, null, cancellationToken),
            (false, { } value) when value.StartsWith(TakeUp, StringComparison.Ordinal) => await TakeUpAsync(anew, value[TakeUp.Length..], cancellationToken),
            (false, { } value) when value.StartsWith(CopyOf, StringComparison.Ordinal) => await CopyAsync(anew, value[CopyOf.Length..], cancellationToken),
            (false, { } value) when value.StartsWith(FromMessage, StringComparison.Ordinal) => await FillAsync(anew, NewDraft(turn), writing.Describe(value[FromMessage.Length..]), cancellationToken),
            (false, Fresh) => await FillAsync(anew, NewDraft(turn), null, cancellationToken),
            (false, null) when turn.Answering is null && RequestNumber.Find(turn.Text) is { } number => await CopyAsync(turn, number, cancellationToken),
            _ when turn.Answering is not null => await FillAsync(turn, RequestWriting.DraftOf(turn) ?? turn.Message.Id, null, cancellationToken),
            _ => await BeginAsync(turn, cancellationToken),
        };
    }

    // A draft from elsewhere is offered; the one this conversation is in the middle of simply goes on.
    private async Task<Reply> BeginAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (await drafts.FindLatestAsync(turn.Person.Ids, cancellationToken) is not { } draft)
        {
            return await FillAsync(turn, NewDraft(turn), writing.Named(turn.Text), cancellationToken);
        }

        if (draft.Id != RequestWriting.DraftOf(turn))
        {
            return Offer(draft, turn);
        }

        var reply = await FillAsync(turn, draft.Id, draft.Values, cancellationToken);
        return reply with { Actions = [.. reply.Actions, new Button(AskTexts.StartNew.In(turn.Locale), RequestIntents.Create, Fresh)] };
    }

    private async Task<Reply> FillAsync(Turn turn, string draftId, IReadOnlyDictionary<string, string>? known, CancellationToken cancellationToken)
    {
        if (await requests.FindByDraftAsync(draftId, cancellationToken) is { } sent)
        {
            turn.State.Open = null;
            return await sending.SentBeforeAsync(sent, turn, cancellationToken);
        }

        var step = await writing.ContinueAsync(turn, draftId, known, cancellationToken);
        if (step.Reply is { } question)
        {
            return await sending.HintAsync(question, step, turn, cancellationToken);
        }

        // What was sent is no draft any more; what was refused stays one.
        var reply = await sending.SendAsync(draftId, step.Values, turn, cancellationToken);
        await (reply.Outcome == Outcome.Done ? drafts.RemoveAsync(draftId, cancellationToken) : Task.CompletedTask);
        return reply;
    }

    private async Task<Reply> TakeUpAsync(Turn turn, string draftId, CancellationToken cancellationToken) =>
        await drafts.FindAsync(draftId, turn.Person.Ids, cancellationToken) is { } draft
            ? await FillAsync(turn, draft.Id, draft.Values, cancellationToken)
            : new Reply(AskTexts.DraftGone.In(turn.Locale)) { Outcome = Outcome.Declined };

    // A day that lies in the past by now is left out of the copy, so that it is asked for again.
    private async Task<Reply> CopyAsync(Turn turn, string number, CancellationToken cancellationToken)
    {
        if (await requests.FindAsync(number, cancellationToken) is not { } request || !turn.Person.Ids.Contains(request.Requester))
        {
            return new Reply(RequestTexts.NotFound.In(turn.Locale, Markdown.Escape(number))) { Outcome = Outcome.Declined };
        }

        var kept = request.Values.Where(value => value.Value.Length > 0 && sending.IsStillGood(value.Key, value.Value, request.Area, turn)).ToDictionary();
        kept.Remove(RequestSettings.Title);
        return await FillAsync(turn, NewDraft(turn), kept, cancellationToken);
    }

    private static string NewDraft(Turn turn) => $"{turn.Message.Conversation.Channel}:{turn.Message.Id}";

    private static Reply Offer(RequestDraft draft, Turn turn)
    {
        var title = draft.Values.GetValueOrDefault(RequestSettings.Title, "");
        var day = turn.Locale.Day(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(draft.Changed, turn.Zone).DateTime));
        return new Reply(AskTexts.DraftFound.In(turn.Locale, Markdown.Escape(title.Length > 0 ? title : AskTexts.Untitled.In(turn.Locale)), day))
        {
            Outcome = Outcome.Choices,
            Actions =
            [
                new Button(AskTexts.TakeUp.In(turn.Locale), RequestIntents.Create, TakeUp + draft.Id),
                new Button(AskTexts.StartNew.In(turn.Locale), RequestIntents.Create, Fresh),
            ],
        };
    }
}
