using Bot.Content;
using Bot.Features.ProjectRequests.Keeping;
using Bot.Features.ProjectRequests.Showing;
using Bot.Intents;
using Bot.Language;
using Bot.Messages.Parts;

namespace Bot.Features.ProjectRequests.Queues;

/// <summary>Which part of a queue somebody wants to see: read from their words or from a button, and said in words again.</summary>
internal sealed class QueueFilter(Partnership partnership)
{
    // How the words begin: projects are "approvati", a request is "approvata".
    private static readonly Dictionary<RequestState, string[]> StateWords = new()
    {
        [RequestState.Submitted] = ["attesa", "apert", "sospes", "waiting", "pending", "open"],
        [RequestState.ChangesRequested] = ["modificare", "modifiche", "changes"],
        [RequestState.Approved] = ["approvat", "approved", "accettat", "accepted"],
        [RequestState.Declined] = ["rifiutat", "respint", "bocciat", "declined", "rejected", "refused"],
        [RequestState.Withdrawn] = ["ritirat", "withdrawn"],
    };

    /// <summary>A button's value: <c>area|state|place</c>, each empty for none.</summary>
    public static string Value(RequestFilter filter, string place) => $"{filter.Area}|{filter.State}|{place}";

    /// <summary>A button for each state, which leaves the area as it is.</summary>
    public static IEnumerable<Button> StateButtons(IEnumerable<RequestState> states, RequestFilter filter, string intent, Locale locale) =>
        states.Where(state => state != filter.State).Select(state => new Button(RequestTexts.Of(state).In(locale), intent, Value(filter with { State = state }, "")));

    /// <summary>What a turn asks for.</summary>
    public RequestFilter Read(Turn turn) => turn.Value is { } value && value.Split('|') is [var area, var state, var place]
        ? new RequestFilter
        {
            Area = partnership.ResearchAreas.FirstOrDefault(known => known.Id == area)?.Id,
            State = Enum.TryParse<RequestState>(state, out var parsed) ? parsed : null,
            Before = RequestNumber.Find(place),
        }
        : FromWords(turn.Value ?? turn.Text);

    /// <summary>A button for each area, which leaves the state as it is.</summary>
    public IEnumerable<Button> AreaButtons(IEnumerable<string> areas, RequestFilter filter, string intent, Locale locale) =>
        from area in partnership.ResearchAreas
        where area.Id != filter.Area && areas.Contains(area.Id)
        select new Button(area.Name.In(locale), intent, Value(filter with { Area = area.Id }, ""));

    /// <summary>Says what passes: "in the area “optics” in the state “approved”"; empty when everything does.</summary>
    public string Describe(RequestFilter filter, Locale locale)
    {
        var area = partnership.ResearchAreas.FirstOrDefault(area => area.Id == filter.Area);
        var where = area is null ? "" : RequestTexts.InArea.In(locale, Markdown.Escape(area.Name.In(locale)));
        var how = filter.State is { } state ? RequestTexts.InState.In(locale, RequestTexts.Of(state).In(locale)) : "";
        return string.Join(' ', ((string[])[where, how]).Where(part => part.Length > 0));
    }

    private RequestFilter FromWords(string text)
    {
        var words = Tokenizer.Words(text).ToHashSet(StringComparer.Ordinal);
        bool Says(string name) => Tokenizer.Words(name) is { Count: > 0 } parts && parts.All(words.Contains);
        return new RequestFilter
        {
            Area = partnership.ResearchAreas.FirstOrDefault(area => ((string[])[area.Name.It, area.Name.En, .. area.Synonyms]).Any(Says))?.Id,
            State = StateWords.Where(entry => entry.Value.Any(stem => words.Any(word => word.StartsWith(stem, StringComparison.Ordinal)))).Select(entry => (RequestState?)entry.Key).FirstOrDefault(),
        };
    }
}
