using Bot.Features.ProjectRequests.Keeping;
using Bot.Features.ProjectRequests.Showing;
using Bot.Intents;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.ProjectRequests.Queues;

/// <summary>Lists the requests of whoever asks, newest first, by research area and state.</summary>
internal sealed class ListMyRequestsHandler(IProjectRequestRepository requests, QueueFilter queueFilter) : IIntentHandler
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
            "novità sulle mie proposte?", "hanno deciso sulla mia richiesta?", "le mie richieste nell'area automotive", "le mie richieste approvate", "le mie proposte sull'analisi dei dati",
        ],
        English =
        [
            "my requests", "show me my project requests", "how are my requests doing?", "which projects did I propose?", "list of my requests", "what became of my proposals?",
            "do I have pending requests?", "see the requests I sent", "status of my requests", "how many requests have I sent?", "is there news about my request?", "was my request approved?",
            "have they answered my proposal?", "what have I asked for so far?", "the proposals I sent", "news about my proposals?", "have they decided on my request?", "my requests in the area optical transmission", "my approved requests", "my proposals on data analysis",
        ],
        Commands = ["le mie richieste", "my requests"],
    };

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var filter = queueFilter.Read(turn) with { Requesters = turn.Person.Ids, Most = Page };
        var mine = await requests.ListAsync(filter, cancellationToken);
        var lead = RequestTexts.Mine.In(turn.Locale, mine.Count);
        if (queueFilter.Describe(filter, turn.Locale) is { Length: > 0 } which)
        {
            lead = (mine.Count > 0 ? RequestTexts.MineOf : RequestTexts.NoneOfMineOf).In(turn.Locale, which);
        }

        if (mine.Count == 0 && filter.Before is not null)
        {
            return new Reply(RequestTexts.NothingOlder.In(turn.Locale));
        }

        if (mine.Count == 0)
        {
            // "Was my request approved?": none was, so how they all stand is the answer.
            filter = new RequestFilter { Requesters = turn.Person.Ids, Most = Page };
            mine = await requests.ListAsync(filter, cancellationToken);
        }

        if (mine.Count == 0)
        {
            return new Reply(RequestTexts.NoneOfMine.In(turn.Locale)) { Outcome = Outcome.Declined, Actions = [new Button(RequestTexts.Create.In(turn.Locale), RequestIntents.Create)] };
        }

        var page = RequestLines.Page(lead, mine, Page, oldest => new Button(RequestTexts.Older.In(turn.Locale), RequestIntents.List, QueueFilter.Value(filter, oldest)), turn.Locale);
        return page with { Actions = [.. page.Actions, .. Filters(filter, mine, turn.Locale)] };
    }

    // What would show something else than this page does; once filtered, the way back to all.
    private static IEnumerable<Button> Filters(RequestFilter filter, IReadOnlyList<ProjectRequest> page, Locale locale) => filter is { State: null, Area: null }
        ? page.Select(request => request.State).Distinct().ToList() is { Count: > 1 } states ? QueueFilter.StateButtons(states.Order(), filter, RequestIntents.List, locale) : []
        : [new Button(RequestTexts.AllOfMine.In(locale), RequestIntents.List)];
}
