using Bot.Features.ProjectRequests.Keeping;
using Bot.Features.ProjectRequests.Moves;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;
using Bot.People;

namespace Bot.Features.ProjectRequests.Telling;

/// <summary>What is said unasked about requests.</summary>
internal static class NoticeTexts
{
    public static readonly Text Reminder = new("Promemoria: questa richiesta aspetta la tua decisione dal {0}.", "A reminder: this request has been waiting for your decision since {0}.");

    public static readonly Text Escalation = new(
        "Questa richiesta aspetta una decisione dal {0}. Chi deve decidere: {1}.",
        "This request has been waiting for a decision since {0}. Who is to decide: {1}.");

    public static readonly Text HandedOn = new("Questa richiesta dal {0} aspetta la tua decisione: chi doveva decidere non approva più.", "Since {0} this request waits for your decision: whoever was to decide approves no more.");

    private static readonly Text New = new("{0} chiede una decisione su questo progetto.", "{0} asks for a decision on this project.");

    private static readonly Text Again = new("{0} ha modificato la richiesta: serve di nuovo una decisione.", "{0} has changed the request: it needs a decision again.");

    private static readonly Text NextStep = new("Il passo precedente ha approvato: ora tocca a te.", "The step before has approved: it is your turn now.");

    private static readonly Text Approved = new("La tua richiesta è stata **approvata**.", "Your request has been **approved**.");

    private static readonly Text StepApproved = new("Un passo della tua richiesta è stato approvato; ora aspetta il prossimo.", "One step of your request has been approved; it now waits for the next.");

    private static readonly Text AskedChanges = new("Alla tua richiesta servono **modifiche**.", "Your request needs **changes**.");

    private static readonly Text Declined = new("La tua richiesta è stata **rifiutata**.", "Your request has been **declined**.");

    private static readonly Text Prepared = new("Ho già preparato il seguito:", "I have prepared what comes next:");

    private static readonly Text Reason = new("Motivo:", "Reason:");

    /// <summary>What the requester is told of a decision: its reason, and what follows from an approval.</summary>
    public static string ToRequester(ToldMove told, Locale locale)
    {
        var move = told.Move;
        var said = move.Action switch
        {
            RequestAction.Approve when told.After.State == RequestState.Submitted => StepApproved,
            RequestAction.Approve => Approved,
            RequestAction.AskChanges => AskedChanges,
            _ => Declined,
        };
        var reason = move.Comment.Length == 0 ? "" : $"\n\n{Reason.In(locale)}\n\n{Markdown.Quote(move.Comment)}";
        return $"{said.In(locale)}{reason}{Following(told.Prepared, locale)}";
    }

    /// <summary>What was prepared for an approved project, as a list with its lead; empty when nothing was.</summary>
    public static string Following(IReadOnlyList<Func<Locale, string>> prepared, Locale locale) =>
        prepared.Count == 0 ? "" : $"\n\n{Prepared.In(locale)}\n{string.Join('\n', prepared.Select(sentence => $"- {sentence(locale)}"))}";

    /// <summary>What an approver is told when it is their turn.</summary>
    public static string ToApprover(ProjectRequest after, WantedMove move, Person by, Locale locale) => move.Action switch
    {
        RequestAction.Submit => New.In(locale, Markdown.Escape(NameTexts.Of(after.RequesterName, locale))),
        RequestAction.Approve => NextStep.In(locale),
        _ => Again.In(locale, Markdown.Escape(NameTexts.Of(by.Name, locale))),
    };
}
