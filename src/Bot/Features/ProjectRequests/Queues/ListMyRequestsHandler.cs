using Bot.Features.ProjectRequests.Keeping;
using Bot.Features.ProjectRequests.Showing;
using Bot.Intents;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.ProjectRequests.Queues;

/// <summary>Lists the requests of whoever asks, newest first.</summary>
internal sealed class ListMyRequestsHandler(IProjectRequestRepository requests) : IIntentHandler
{
    private const int Page = 8;

    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new(RequestIntents.List, RequestTexts.List)
    {
        Italian =
        [
            "le mie richieste", "mostrami le mie richieste di progetto", "a che punto sono le mie richieste?", "quali progetti ho proposto?", "elenco delle mie richieste",
            "che fine hanno fatto le mie proposte?", "ho richieste in sospeso?", "vedere le richieste che ho inviato", "stato delle mie richieste", "quante richieste ho inviato?",
            "ci sono novità sulla mia richiesta?", "la mia richiesta è stata approvata?", "mi hanno risposto sulla proposta?", "che cosa ho chiesto finora?", "le proposte che ho mandato",
            "novità sulle mie proposte?", "hanno deciso sulla mia richiesta?",
        ],
        English =
        [
            "my requests", "show me my project requests", "how are my requests doing?", "which projects did I propose?", "list of my requests", "what became of my proposals?",
            "do I have pending requests?", "see the requests I sent", "status of my requests", "how many requests have I sent?", "is there news about my request?", "was my request approved?",
            "have they answered my proposal?", "what have I asked for so far?", "the proposals I sent", "news about my proposals?", "have they decided on my request?",
        ],
        Commands = ["le mie richieste", "my requests"],
    };

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var before = turn.Value is { } value ? RequestNumber.Find(value) : null;
        var mine = await requests.ListMineAsync(turn.Person.Ids, before, Page, cancellationToken);
        return mine.Count == 0
            ? new Reply(RequestTexts.NoneOfMine.In(turn.Locale)) { Actions = [new Button(RequestTexts.Create.In(turn.Locale), RequestIntents.Create)] }
            : RequestLines.Page(RequestTexts.Mine.In(turn.Locale, mine.Count), mine, Page, oldest => new Button(RequestTexts.Older.In(turn.Locale), RequestIntents.List, oldest), turn.Locale);
    }
}
