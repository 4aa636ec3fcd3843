using Bot.Features.ProjectRequests.Approvals;
using Bot.Features.ProjectRequests.Keeping;
using Bot.Features.ProjectRequests.Showing;
using Bot.Intents;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.ProjectRequests.Queues;

/// <summary>Lists the requests that the asker may see, by research area and state: everybody's for who coordinates or decides, their own and those on their way for others.</summary>
internal sealed class BrowseRequestsHandler(IProjectRequestRepository requests, QueueFilter queueFilter, ApprovalDesk approvals, ApprovalRoutes routes) : IIntentHandler
{
    private const int Page = 8;

    // Whoever decides by a rule, without a role, is looked for among the latest.
    private const int Looked = 100;

    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new(RequestIntents.Browse, RequestTexts.Browse)
    {
        Italian =
        [
            "tutte le richieste", "mostra tutte le richieste dell'area trasmissioni ottiche", "richieste approvate nell'area automotive", "tutte le richieste rifiutate",
            "elenco completo delle richieste di tutti", "richieste di progetto sull'analisi dei dati", "tutte le richieste in attesa", "fammi vedere tutte le richieste inviate", "le richieste di tutti",
            "richieste approvate quest'anno", "richieste sull'intelligenza artificiale", "che richieste hanno fatto gli altri?",
            "ci sono progetti approvati?", "quali progetti sono stati approvati?", "quali progetti sono stati rifiutati?", "elenco dei progetti approvati", "quanti progetti sono stati approvati?", "che progetti ci sono in corso?", "che cosa hanno proposto gli altri finora?", "che progetti propongono gli altri?", "le richieste sull'ottica",
        ],
        English =
        [
            "all requests", "show all requests in the area optical transmission", "approved requests in the automotive area", "all declined requests", "complete list of everybody's requests",
            "project requests on data analysis", "all pending requests", "show me all requests that were sent", "everybody's requests", "requests approved this year",
            "requests on artificial intelligence", "which requests have others made?",
            "are there approved projects?", "which projects were approved?", "which projects were rejected?", "list of approved projects", "how many projects have been approved?", "which projects are going on?", "requests about optics", "requests on networks", "what have the others proposed so far?",
        ],
        Commands = ["tutte le richieste", "all requests"],
    };

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var filter = queueFilter.Read(turn);
        var found = await FindAsync(filter, turn, cancellationToken);
        var seesAll = RequestShowing.SeesAll(turn.Person);
        var where = filter.Area is null && seesAll ? $"{RequestTexts.InAllAreas.In(turn.Locale)} " : "";
        var which = (where + queueFilter.Describe(filter, turn.Locale)).TrimEnd();
        var states = QueueFilter.StateButtons(Enum.GetValues<RequestState>(), filter, RequestIntents.Browse, turn.Locale);
        if (found.Count == 0)
        {
            return new Reply((seesAll ? RequestTexts.NoneListed : which.Length > 0 ? RequestTexts.NoneSeenOf : RequestTexts.NoneSeen).In(turn.Locale, which))
            {
                Outcome = seesAll ? Outcome.Answered : Outcome.Declined,
                Actions = seesAll ? [.. states] : [new Button(RequestTexts.List.In(turn.Locale), RequestIntents.List), new Button(RequestTexts.Create.In(turn.Locale), RequestIntents.Create)],
            };
        }

        var page = RequestLines.Page(
            (seesAll ? RequestTexts.Listed : which.Length > 0 ? RequestTexts.SeenOf : RequestTexts.Seen).In(turn.Locale, which), found, Page, oldest => new Button(RequestTexts.Older.In(turn.Locale), RequestIntents.Browse, QueueFilter.Value(filter, oldest)), turn.Locale);
        return page with { Actions = [.. page.Actions, .. states] };
    }

    private async Task<IReadOnlyList<ProjectRequest>> FindAsync(RequestFilter filter, Turn turn, CancellationToken cancellationToken)
    {
        if (RequestShowing.SeesAll(turn.Person))
        {
            return await requests.ListAsync(filter with { Most = Page }, cancellationToken);
        }

        var own = await requests.ListAsync(filter with { Most = Page, Requesters = turn.Person.Ids }, cancellationToken);
        if (turn.Person.Email is null || !routes.HasRules)
        {
            return own;
        }

        var decided = await approvals.OnRouteAsync(await requests.ListAsync(filter with { Most = Looked }, cancellationToken), turn, cancellationToken);
        return [.. own.Concat(decided).DistinctBy(request => request.Number).OrderByDescending(request => RequestNumber.OrdinalOf(request.Number)).Take(Page)];
    }
}
