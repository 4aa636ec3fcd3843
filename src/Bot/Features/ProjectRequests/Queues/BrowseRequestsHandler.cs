using Bot.Content;
using Bot.Features.ProjectRequests.Keeping;
using Bot.Features.ProjectRequests.Showing;
using Bot.Intents;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;
using Bot.People;

namespace Bot.Features.ProjectRequests.Queues;

/// <summary>Lists everybody's requests for coordinators, by research area and state.</summary>
internal sealed class BrowseRequestsHandler(IProjectRequestRepository requests, Partnership partnership) : IIntentHandler
{
    private const int Page = 8;

    private static readonly Dictionary<RequestState, string[]> StateWords = new()
    {
        [RequestState.Submitted] = ["attesa", "aperte", "sospeso", "waiting", "pending", "open"],
        [RequestState.ChangesRequested] = ["modificare", "modifiche", "changes"],
        [RequestState.Approved] = ["approvate", "approvata", "approved", "accettate"],
        [RequestState.Declined] = ["rifiutate", "rifiutata", "respinte", "declined", "rejected"],
        [RequestState.Withdrawn] = ["ritirate", "ritirata", "withdrawn"],
    };

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
        var filter = turn.Value is { } value && value.Contains('|', StringComparison.Ordinal) ? FromValue(value) : FromWords(turn.Value ?? turn.Text);
        var found = await requests.ListAsync(filter with { Most = Page }, cancellationToken);
        var which = Words(filter, turn.Locale);
        var filters = RequestTextsOfStates(filter, turn.Locale);
        if (found.Count == 0)
        {
            return new Reply(RequestTexts.NoneListed.In(turn.Locale, which)) { Actions = [.. filters] };
        }

        var page = RequestLines.Page(
            RequestTexts.Listed.In(turn.Locale, which), found, Page, oldest => new Button(RequestTexts.Older.In(turn.Locale), RequestIntents.Browse, ToValue(filter, oldest)), turn.Locale);
        return page with { Actions = [.. page.Actions, .. filters] };
    }

    private static IEnumerable<Button> RequestTextsOfStates(RequestFilter filter, Locale locale) =>
        Enum.GetValues<RequestState>().Where(state => state != filter.State)
            .Select(state => new Button(RequestTexts.Of(state).In(locale), RequestIntents.Browse, ToValue(filter with { State = state }, "")));

    private static string ToValue(RequestFilter filter, string before) => $"{filter.Area}|{filter.State}|{before}";

    private static RequestFilter FromValue(string value)
    {
        var parts = value.Split('|');
        return new RequestFilter
        {
            Area = parts[0].Length > 0 ? parts[0] : null,
            State = parts.Length > 1 && Enum.TryParse<RequestState>(parts[1], out var state) ? state : null,
            Before = parts.Length > 2 ? RequestNumber.Find(parts[2]) : null,
        };
    }

    private RequestFilter FromWords(string text)
    {
        var words = Tokenizer.Words(text).ToHashSet(StringComparer.Ordinal);
        bool Says(string name) => Tokenizer.Words(name) is { Count: > 0 } parts && parts.All(words.Contains);
        return new RequestFilter
        {
            Area = partnership.ResearchAreas.FirstOrDefault(area => ((string[])[area.Name.It, area.Name.En, .. area.Synonyms]).Any(Says))?.Id,
            State = StateWords.Where(entry => entry.Value.Any(words.Contains)).Select(entry => (RequestState?)entry.Key).FirstOrDefault(),
        };
    }

    private string Words(RequestFilter filter, Locale locale)
    {
        var area = partnership.ResearchAreas.FirstOrDefault(area => area.Id == filter.Area);
        var where = area is null ? RequestTexts.InAllAreas.In(locale) : RequestTexts.InArea.In(locale, Markdown.Escape(area.Name.In(locale)));
        return filter.State is { } state ? $"{where} {RequestTexts.InState.In(locale, RequestTexts.Of(state).In(locale))}" : where;
    }
}
