using Bot.Features.ProjectRequests.Deciding;
using Bot.Features.ProjectRequests.Fields;
using Bot.Features.ProjectRequests.Keeping;
using Bot.Features.ProjectRequests.Showing;
using Bot.Intents;
using Bot.Intents.Routing;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.ProjectRequests.Approvals;

/// <summary>Says what is known of how long a decision takes: when approvers are reminded and coordinators told, and where the asker's own requests stand.</summary>
internal sealed class ShowPaceHandler(RequestForm form, IProjectRequestRepository requests, ApprovalDesk approvals, ApprovalRoutes routes, HandlerList handlers) : IIntentHandler
{
    private const int Most = 5;

    private static readonly string[] Deciding = ["approv", "decid", "decis", "richiest", "propost", "progett", "libera", "rispond", "rispost", "valut", "request", "propos", "project", "accept", "accett", "ahead", "evaluat", "answer", "reply", "review"];

    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new(RequestIntents.Pace, PaceTexts.Show)
    {
        Italian =
        [
            "quanto ci mette l'approvazione?", "quanto tempo ci vuole per approvare una richiesta?", "quanto dura l'approvazione di un progetto?", "in quanto tempo decidono sulle richieste?", "quando decideranno sulla mia richiesta?",
            "tempi di approvazione", "quanto devo aspettare per una decisione?", "entro quando mi rispondono sulla proposta?", "quanto ci vuole per avere il via libera?", "quanto tempo serve per approvare una proposta?",
            "perché non hanno ancora deciso sulla mia richiesta?", "c'è un termine per decidere sulle richieste?", "che cosa succede dopo che ho inviato una richiesta?", "e dopo aver mandato la proposta?", "quando avrò notizie della mia proposta?",
        ],
        English =
        [
            "how long does approval take?", "how long does it take to approve a request?", "how long until a project is approved?", "how quickly are requests decided?", "when will my request be decided?",
            "approval times", "how long do I have to wait for a decision?", "by when do they answer my proposal?", "how long does it take to get the go-ahead?", "how much time does approving a proposal take?",
            "why has nobody decided on my request yet?", "is there a time limit for deciding on requests?", "what happens after I have sent a request?", "what comes after sending the proposal?", "when will I hear back about my proposal?",
        ],
        IsListed = false,
    };

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Value is null && !SpeaksOfDeciding(turn.Text))
        {
            // Guessed wrong: the documents have the last word.
            return new Reply(RequestTexts.NoneOfMine.In(turn.Locale)) { Outcome = Outcome.Declined, Confidence = 0 };
        }

        var settings = form.Settings;
        var waiting = await requests.ListAsync(new RequestFilter { Requesters = turn.Person.Ids, State = RequestState.Submitted, Most = Most }, cancellationToken);
        var facts = new List<Fact>();
        foreach (var request in waiting)
        {
            facts.Add(new Fact($"{request.Number} · {request.Title}", await StateAsync(request, turn, cancellationToken)));
        }

        var text = PaceTexts.Known.In(turn.Locale, settings.RemindAfterDays, settings.EscalateAfterDays);
        return new Reply(waiting.Count > 0 ? $"{text} {PaceTexts.Yours.In(turn.Locale, waiting.Count)}" : text)
        {
            Facts = facts,
            Actions =
            [
                .. waiting.Select(request => new Button(request.Number, RequestIntents.Show, request.Number)),
                new Button(DeciderTexts.Show.In(turn.Locale), RequestIntents.Deciders),
                .. AskSomebody.Buttons(handlers, turn.Locale),
            ],
        };
    }

    // How long an arbitration or an inspection takes is for the documents to say.
    private static bool SpeaksOfDeciding(string text) => Tokenizer.Words(text).Any(word => Array.Exists(Deciding, stem => word.StartsWith(stem, StringComparison.Ordinal)));

    private async Task<string> StateAsync(ProjectRequest request, Turn turn, CancellationToken cancellationToken)
    {
        var waitsFor = await approvals.WaitsForAsync(request, cancellationToken);
        var steps = routes.StepsOf(request).Count;
        var since = PaceTexts.WaitsSince.In(turn.Locale, turn.Locale.Day(DateOnly.FromDateTime(request.Changed.UtcDateTime)), waitsFor.Count > 0 ? string.Join(", ", waitsFor) : RequestTexts.WaitsForNobody.In(turn.Locale));
        return steps > 1 ? $"{since}; {PaceTexts.AtStep.In(turn.Locale, request.Step + 1, steps)}" : since;
    }
}
