using Bot.Features.ProjectRequests.Keeping;
using Bot.Features.ProjectRequests.Showing;
using Bot.Intents;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.ProjectRequests.Queues;

/// <summary>Shows one request by its number.</summary>
internal sealed class ShowRequestHandler(IProjectRequestRepository requests, RequestShowing showing) : IIntentHandler
{
    private const string Example = "PR-2026-0001";

    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new(RequestIntents.Show, RequestTexts.Show)
    {
        Italian =
        [
            "mostrami la richiesta PR-2026-0001", "a che punto è PR-2026-0001?", "apri PR-2026-0001", "stato della richiesta PR-2026-0012", "dettagli della richiesta numero PR-2026-0003",
            "che cosa chiede PR-2026-0001?", "PR-2026-0001", "fammi vedere la PR-2026-0005", "com'è messa la richiesta PR-2026-0004?", "di che cosa parla PR-2026-0006?", "in che stato è PR-2026-0002?",
        ],
        English =
        [
            "show me request PR-2026-0001", "how far is PR-2026-0001?", "open PR-2026-0001", "status of request PR-2026-0012", "details of request number PR-2026-0003",
            "what does PR-2026-0001 ask for?", "let me see PR-2026-0005", "how does request PR-2026-0004 stand?", "what is PR-2026-0006 about?", "which state is PR-2026-0002 in?", "PR-2026-0001 please",
        ],
    };

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var asked = turn.Value is { Length: > 0 } value ? value : turn.Text;
        if (RequestNumber.Find(asked) is not { } number)
        {
            return new Reply(RequestTexts.WhichNumber.In(turn.Locale, Example)) { Outcome = Outcome.Asked, Actions = [new Button(RequestTexts.List.In(turn.Locale), RequestIntents.List)] };
        }

        return await requests.FindAsync(number, cancellationToken) is { } request && await showing.MaySeeAsync(request, turn, cancellationToken)
            ? await showing.ShowAsync(request, "", turn, cancellationToken)
            : NotFound(number, turn);
    }

    /// <summary>Says that there is no such request, or none this person may see: which of the two is not said.</summary>
    public static Reply NotFound(string number, Turn turn) => new(RequestTexts.NotFound.In(turn.Locale, Markdown.Escape(number)))
    {
        Outcome = Outcome.Declined,
        Actions = [new Button(RequestTexts.List.In(turn.Locale), RequestIntents.List)],
    };
}
