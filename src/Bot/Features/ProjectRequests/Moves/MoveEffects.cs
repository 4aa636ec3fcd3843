using Bot.Features.ProjectRequests.Approvals;
using Bot.Features.ProjectRequests.Hints;
using Bot.Features.ProjectRequests.History;
using Bot.Features.ProjectRequests.Keeping;
using Bot.Features.ProjectRequests.Telling;
using Bot.Intents;
using Bot.Language;

namespace Bot.Features.ProjectRequests.Moves;

/// <summary>What a stored move brings about in the same transaction: whom the request waits for, what starts, who is told, what is written down.</summary>
internal sealed class MoveEffects(ApprovalDesk approvals, SimilarRequests similar, ProjectStart start, RequestNotices notices, RequestChronicle chronicle)
{
    /// <summary>Brings it about.</summary>
    /// <param name="step">The request as it is stored now, and whom it waits for.</param>
    /// <param name="before">The request before; null when it is new.</param>
    /// <param name="move">What was done.</param>
    /// <param name="turn">Who did it, when.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>What was prepared for an approved project, each a sentence in the reader's language.</returns>
    public async Task<IReadOnlyList<Func<Locale, string>>> ApplyAsync(NextStep step, ProjectRequest? before, WantedMove move, Turn turn, CancellationToken cancellationToken)
    {
        var now = step.Request;
        if (now.Title != before?.Title)
        {
            await similar.RememberAsync(now, cancellationToken);
        }

        await approvals.WaitAsync(now, step.Approvers, turn.Now, cancellationToken);
        var prepared = now.State == RequestState.Approved ? await start.BeginAsync(now, turn.Now, cancellationToken) : [];
        await notices.TellAsync(new ToldMove(now, before, move, prepared), turn, cancellationToken);
        await chronicle.WriteAsync(now, before, move, turn, cancellationToken);
        return prepared;
    }
}
