using Bot.Features.ProjectRequests.Approvals;
using Bot.Features.ProjectRequests.Keeping;
using Bot.Features.ProjectRequests.Showing;
using Bot.Intents;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.ProjectRequests.Queues;

/// <summary>Lists the requests that wait for whoever asks, the longest waiting first.</summary>
internal sealed class ListWaitingRequestsHandler(IProjectRequestRepository requests, ApproverQueue queue) : IIntentHandler
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
        var place = WaitingPlace.Parse(turn.Value);
        var waiting = await queue.ListAsync(mine, place, Page, cancellationToken);
        var listed = new List<ProjectRequest>();
        foreach (var number in waiting.Select(entry => entry.Request))
        {
            listed.Add((await requests.FindAsync(number, cancellationToken))!);
        }

        if (listed.Count == 0)
        {
            return new Reply((place is null ? RequestTexts.NothingWaits : RequestTexts.NothingMoreWaits).In(turn.Locale));
        }

        // Only a page that is not full tells how many there are in all.
        var isAll = place is null && listed.Count < Page;
        return RequestLines.Page(
            isAll ? RequestTexts.WaitingForMe.In(turn.Locale, listed.Count) : RequestTexts.WaitingPage.In(turn.Locale), listed, Page,
            _ => new Button(RequestTexts.More.In(turn.Locale), RequestIntents.Waiting, WaitingPlace.After(waiting[^1])), turn.Locale);
    }
}
