using Bot.Features.ProjectRequests.Approvals;
using Bot.Features.ProjectRequests.Keeping;
using Bot.Features.ProjectRequests.Showing;
using Bot.Intents;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.ProjectRequests.Queues;

/// <summary>Lists the requests that wait for whoever asks, the longest waiting first, by research area.</summary>
internal sealed class ListWaitingRequestsHandler(IProjectRequestRepository requests, ApproverQueue queue, QueueFilter queueFilter) : IIntentHandler
{
    private const int Page = 8;

    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new(RequestIntents.Waiting, RequestTexts.Waiting)
    {
        Italian =
        [
            "richieste che aspettano me", "che cosa devo approvare?", "ci sono richieste da approvare?", "quali richieste aspettano la mia decisione?", "le richieste in attesa di approvazione",
            "su che cosa devo decidere?", "la mia coda di approvazioni", "c'è qualcosa da approvare?", "quante richieste mi aspettano?", "che cosa aspetta il mio ok?", "richieste su cui devo decidere",
        ],
        English =
        [
            "requests waiting for me", "what do I have to approve?", "are there requests to approve?", "which requests wait for my decision?", "the requests pending approval",
            "what do I have to decide on?", "my approval queue", "is there anything to approve?", "how many requests wait for me?", "what needs my ok?", "requests I have to decide on",
        ],
        Commands = ["da approvare", "to approve", "waiting for me"],
    };

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Person.Email is not { } email)
        {
            return new Reply(RequestTexts.NoEmail.In(turn.Locale)) { Outcome = Outcome.Declined };
        }

        var mine = await queue.ActsForAsync(email.ToLowerInvariant(), turn.Now, cancellationToken);
        var filter = queueFilter.Read(turn) with { State = null };
        var place = WaitingPlace.Parse(turn.Value);
        var waiting = await queue.ListAsync(mine, filter.Area, place, Page, cancellationToken);
        var listed = new List<ProjectRequest>();
        foreach (var number in waiting.Select(entry => entry.Request))
        {
            listed.Add((await requests.FindAsync(number, cancellationToken))!);
        }

        var which = queueFilter.Describe(filter, turn.Locale);
        if (listed.Count == 0)
        {
            return which.Length > 0
                ? new Reply(RequestTexts.NothingWaitsOf.In(turn.Locale, which)) { Actions = [new Button(RequestTexts.Waiting.In(turn.Locale), RequestIntents.Waiting)] }
                : new Reply((place is null ? RequestTexts.NothingWaits : RequestTexts.NothingMoreWaits).In(turn.Locale));
        }

        // Only a page that is not full tells how many there are in all.
        var isAll = place is null && listed.Count < Page;
        var lead = isAll ? RequestTexts.WaitingForMe.In(turn.Locale, listed.Count) : RequestTexts.WaitingPage.In(turn.Locale);
        var page = RequestLines.Page(
            which.Length > 0 ? RequestTexts.WaitingOf.In(turn.Locale, which) : lead, listed, Page,
            _ => new Button(RequestTexts.More.In(turn.Locale), RequestIntents.Waiting, QueueFilter.Value(filter, WaitingPlace.After(waiting[^1]))), turn.Locale);
        return page with { Actions = [.. page.Actions, .. Filters(filter, listed, turn.Locale)] };
    }

    private IEnumerable<Button> Filters(RequestFilter filter, List<ProjectRequest> page, Locale locale) => filter.Area is not null
        ? [new Button(RequestTexts.Waiting.In(locale), RequestIntents.Waiting)]
        : page.Select(request => request.Area).Distinct().ToList() is { Count: > 1 } areas ? queueFilter.AreaButtons(areas, filter, RequestIntents.Waiting, locale) : [];
}
