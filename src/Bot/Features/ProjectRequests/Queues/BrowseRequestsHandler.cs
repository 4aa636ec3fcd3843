using Bot.Features.ProjectRequests.Keeping;
using Bot.Features.ProjectRequests.Showing;
using Bot.Intents;
using Bot.Messages;
using Bot.Messages.Parts;
using Bot.People;

namespace Bot.Features.ProjectRequests.Queues;

/// <summary>Lists everybody's requests for coordinators, by research area and state.</summary>
internal sealed class BrowseRequestsHandler(IProjectRequestRepository requests, QueueFilter queueFilter) : IIntentHandler
{
    private const int Page = 8;

    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new(RequestIntents.Browse, RequestTexts.Browse)
    {
        Italian =
        [
            "tutte le richieste", "mostra tutte le richieste dell'area trasmissioni ottiche", "richieste approvate nell'area automotive", "tutte le richieste rifiutate",
            "elenco completo delle richieste di tutti", "richieste di progetto sull'analisi dei dati", "tutte le richieste in attesa", "fammi vedere tutte le richieste inviate", "le richieste di tutti",
            "richieste approvate quest'anno", "richieste sull'intelligenza artificiale", "che richieste hanno fatto gli altri?",
        ],
        English =
        [
            "all requests", "show all requests in the area optical transmission", "approved requests in the automotive area", "all declined requests", "complete list of everybody's requests",
            "project requests on data analysis", "all pending requests", "show me all requests that were sent", "everybody's requests", "requests approved this year",
            "requests on artificial intelligence", "which requests have others made?",
        ],
        Commands = ["tutte le richieste", "all requests"],
        Role = RoleNames.Coordinator,
    };

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var filter = queueFilter.Read(turn);
        var found = await requests.ListAsync(filter with { Most = Page }, cancellationToken);
        var where = filter.Area is null ? $"{RequestTexts.InAllAreas.In(turn.Locale)} " : "";
        var which = (where + queueFilter.Describe(filter, turn.Locale)).TrimEnd();
        var states = QueueFilter.StateButtons(Enum.GetValues<RequestState>(), filter, RequestIntents.Browse, turn.Locale);
        if (found.Count == 0)
        {
            return new Reply(RequestTexts.NoneListed.In(turn.Locale, which)) { Actions = [.. states] };
        }

        var page = RequestLines.Page(
            RequestTexts.Listed.In(turn.Locale, which), found, Page, oldest => new Button(RequestTexts.Older.In(turn.Locale), RequestIntents.Browse, QueueFilter.Value(filter, oldest)), turn.Locale);
        return page with { Actions = [.. page.Actions, .. states] };
    }
}
