using Bot.Features.ProjectRequests.Keeping;
using Bot.Features.ProjectRequests.Moves;
using Bot.Features.ProjectRequests.Showing;
using Bot.Intents;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;
using Bot.People;

namespace Bot.Features.ProjectRequests.Deciding;

/// <summary>Says what came of a move to whoever tried it, with the request as it stands now.</summary>
internal sealed class MoveReplies(RequestShowing showing, IProjectRequestRepository requests)
{
    /// <summary>The reply.</summary>
    /// <param name="outcome">What came of it.</param>
    /// <param name="request">The request as it stands now.</param>
    /// <param name="done">What to say when it is done, with the number as place {0}.</param>
    /// <param name="turn">Who tried.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<Reply> SayAsync(MoveOutcome outcome, ProjectRequest request, Text done, Turn turn, CancellationToken cancellationToken)
    {
        var number = Markdown.Escape(request.Number);
        if (outcome is MoveOutcome.NotTheirs && !await showing.MaySeeAsync(request, turn, cancellationToken))
        {
            return Queues.ShowRequestHandler.NotFound(request.Number, turn);
        }

        var said = outcome switch
        {
            MoveOutcome.Done => done.In(turn.Locale, number),
            MoveOutcome.WrongState => await WrongStateAsync(request, turn, cancellationToken),
            MoveOutcome.NotTheirs => DecideTexts.NotTheirs.In(turn.Locale, number),
            MoveOutcome.OwnRequest => DecideTexts.OwnRequest.In(turn.Locale, number),
            _ => request.State == RequestState.Submitted ? DecideTexts.Outdated.In(turn.Locale, number) : await WrongStateAsync(request, turn, cancellationToken),
        };
        var reply = await showing.ShowAsync(request, said, turn, cancellationToken);
        return reply with { Outcome = outcome == MoveOutcome.Done ? Outcome.Done : Outcome.Declined };
    }

    // Whoever comes second is told what the first decided.
    private async Task<string> WrongStateAsync(ProjectRequest request, Turn turn, CancellationToken cancellationToken)
    {
        var history = await requests.ListHistoryAsync(request.Number, cancellationToken);
        var state = RequestTexts.Of(request.State).In(turn.Locale);
        return history is [.., var last] && RequestMove.Of(last.Action).By == RequestMover.Approver
            ? DecideTexts.DecidedBefore.In(turn.Locale, Markdown.Escape(request.Number), state, Markdown.Escape(NameTexts.Of(last.PersonName, turn.Locale)))
            : DecideTexts.WrongState.In(turn.Locale, Markdown.Escape(request.Number), state);
    }
}
