using Bot.Features.ProjectRequests.Approvals;
using Bot.Features.ProjectRequests.Keeping;
using Bot.Features.ProjectRequests.Showing;
using Bot.Intents;
using Bot.Messages;

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
        var waiting = await queue.ListAsync(mine, Page, cancellationToken);
        var listed = new List<ProjectRequest>();
        foreach (var number in waiting.Select(entry => entry.Request).Distinct())
        {
            listed.Add((await requests.FindAsync(number, cancellationToken))!);
        }

        return listed.Count == 0
            ? new Reply(RequestTexts.NothingWaits.In(turn.Locale))
            : RequestLines.Page(RequestTexts.WaitingForMe.In(turn.Locale, listed.Count), listed, Page, null, turn.Locale);
    }
}
