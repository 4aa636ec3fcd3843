using Bot.Features.ProjectRequests.Keeping;
using Bot.Features.ProjectRequests.Moves;
using Bot.Language;

namespace Bot.Features.ProjectRequests.Showing;

/// <summary>The words for requests: their states, moves, cards and lists.</summary>
internal static class RequestTexts
{
    public static readonly Text Create = new("Proporre un progetto", "Propose a project");

    public static readonly Text List = new("Le mie richieste di progetto", "My project requests");

    public static readonly Text Show = new("Vedere una richiesta", "See a request");

    public static readonly Text Waiting = new("Richieste che aspettano me", "Requests waiting for me");

    public static readonly Text Browse = new("Richieste per area e stato", "Requests by area and state");

    public static readonly Text Decide = new("Decidere su una richiesta", "Decide on a request");

    public static readonly Text Change = new("Modificare", "Change");

    public static readonly Text Withdraw = new("Ritirare", "Withdraw");

    public static readonly Text Copy = new("Copiare in una nuova", "Copy as new");

    public static readonly Text History = new("Storia", "History");

    public static readonly Text Delegate = new("Delegare le mie decisioni", "Delegate my decisions");

    public static readonly Text Approve = new("Approva", "Approve");

    public static readonly Text AskChanges = new("Chiedi modifiche", "Ask for changes");

    public static readonly Text Decline = new("Rifiuta", "Decline");

    public static readonly Text Card = new("**{0}** · {1}\n\n{2}", "**{0}** · {1}\n\n{2}");

    public static readonly Text State = new("Stato", "State");

    public static readonly Text Requester = new("Richiesta da", "Requested by");

    public static readonly Text Sent = new("Inviata il", "Sent on");

    public static readonly Text WaitsFor = new("In attesa di", "Waiting for");

    public static readonly Text WaitsForNobody = new(
        "nessuno: chi coordina deve indicare chi approva, in requests.json o partnership.json",
        "nobody: a coordinator must name an approver, in requests.json or partnership.json");

    public static readonly Text Step = new("Passo", "Step");

    public static readonly Text StepOf = new("{0} di {1}", "{0} of {1}");

    public static readonly Text Completeness = new("Compilazione", "Filled in");

    public static readonly Text CompletenessOf = new("{0} campi su {1}; senza risposta: {2}", "{0} of {1} fields; not answered: {2}");

    public static readonly Text NotFound = new(
        "Non trovo nessuna richiesta {0} tra quelle che puoi vedere. Controlla il numero, oppure guarda la lista.",
        "I find no request {0} among those you may see. Check the number, or look at the list.");

    public static readonly Text WhichNumber = new("Di quale richiesta parliamo? Scrivi il suo numero, per esempio {0}.", "Which request is it about? Write its number, for example {0}.");

    public static readonly Plural Mine = new(
        new Text("Hai una richiesta di progetto:", "You have one project request:"),
        new Text("Ecco le tue ultime {0} richieste di progetto:", "Here are your latest {0} project requests:"));

    public static readonly Text NoneOfMine = new("Non hai ancora inviato richieste di progetto.", "You have not sent any project request yet.");

    public static readonly Text MineOf = new("Le tue richieste {0}, dalla più recente:", "Your requests {0}, newest first:");

    public static readonly Text NoneOfMineOf = new("Nessuna delle tue richieste è {0}. Ecco tutte:", "None of your requests is {0}. Here are all of them:");

    public static readonly Text AllOfMine = new("Tutte le mie", "All of mine");

    public static readonly Text WaitingOf = new("Aspettano la tua decisione {0}, la più vecchia per prima:", "These wait for your decision {0}, the oldest first:");

    public static readonly Text NothingWaitsOf = new("Nessuna richiesta {0} aspetta la tua decisione.", "No request {0} waits for your decision.");

    public static readonly Plural WaitingForMe = new(
        new Text("Una richiesta aspetta la tua decisione:", "One request waits for your decision:"),
        new Text("{0} richieste aspettano la tua decisione, la più vecchia per prima:", "{0} requests wait for your decision, the oldest first:"));

    public static readonly Text WaitingPage = new("Aspettano la tua decisione, la più vecchia per prima:", "These wait for your decision, the oldest first:");

    public static readonly Text NothingMoreWaits = new("Nessun'altra richiesta aspetta la tua decisione.", "No other request waits for your decision.");

    public static readonly Text More = new("Altre", "More");

    public static readonly Text NothingWaits = new("Nessuna richiesta aspetta la tua decisione.", "No request waits for your decision.");

    public static readonly Text NoEmail = new(
        "Non so ancora quale sia il tuo indirizzo e-mail su questo canale, quindi non posso sapere che cosa ti aspetta. Scrivi «collega il mio account».",
        "I do not know your e-mail address on this channel yet, so I cannot tell what waits for you. Write “link my account”.");

    public static readonly Text Line = new("- **{0}** {1} · {2} · {3}", "- **{0}** {1} · {2} · {3}");

    public static readonly Text Older = new("Più vecchie", "Older");

    public static readonly Text NothingOlder = new("Non ce ne sono di più vecchie.", "There are no older ones.");

    public static readonly Text Listed = new("Richieste {0}, dalla più recente:", "Requests {0}, newest first:");

    public static readonly Text NoneListed = new("Nessuna richiesta {0}.", "No requests {0}.");

    public static readonly Text Seen = new("Le richieste che puoi vedere, dalla più recente:", "The requests that you may see, newest first:");

    public static readonly Text NoneSeen = new(
        "Non c'è ancora nessuna richiesta che tu possa vedere: vedi le tue e quelle su cui decidi. L'elenco di tutte lo vede chi coordina.",
        "There is no request yet that you may see: you see your own and those you decide on. The coordinators see the list of all.");

    public static readonly Text SeenOf = new("Tra le richieste che puoi vedere, quelle {0}, dalla più recente:", "Among the requests that you may see, those {0}, newest first:");

    public static readonly Text NoneSeenOf = new(
        "Tra le richieste che puoi vedere, cioè le tue e quelle su cui decidi, non ce n'è nessuna {0}. L'elenco di tutte lo vede chi coordina.",
        "Among the requests that you may see, your own and those you decide on, there is none {0}. The coordinators see the list of all.");

    public static readonly Text InArea = new("nell'area «{0}»", "in the area “{0}”");

    public static readonly Text InAllAreas = new("in tutte le aree", "in all areas");

    public static readonly Text InState = new("nello stato «{0}»", "in the state “{0}”");

    public static readonly Text HistoryOf = new("Storia di {0}:", "History of {0}:");

    public static readonly Text HistoryLine = new("- {0:d MMM yyyy, HH:mm}: **{1}**, {2}", "- {0:d MMM yyyy, HH:mm}: **{1}**, {2}");

    public static readonly Text Changed = new("cambiato: {0}", "changed: {0}");

    public static readonly Text KeptRequest = new("richiesta {0}: «{1}»", "request {0}: “{1}”");

    public static readonly Plural KeptDrafts = new(new Text("una bozza di richiesta", "one draft of a request"), new Text("{0} bozze di richieste", "{0} drafts of requests"));

    public static readonly Plural KeptSteps = new(new Text("un passo nella storia di una richiesta", "one step in the history of a request"), new Text("{0} passi nella storia di richieste", "{0} steps in the history of requests"));

    public static readonly Text KeptDelegation = new("una delega di decisioni", "a delegation of decisions");

    public static readonly Plural KeptWaiting = new(new Text("una richiesta che aspetta la tua decisione", "one request that waits for your decision"), new Text("{0} richieste che aspettano la tua decisione", "{0} requests that wait for your decision"));

    public static readonly Text StillApprover = new(
        "il tuo indirizzo tra chi approva le richieste: sta nelle impostazioni della partnership, e lo toglie chi coordina",
        "your address among those who approve requests: it stands in the settings of the partnership, and a coordinator takes it out");

    public static readonly Plural StillKept = new(
        new Text("una richiesta inviata alla partnership, che deve poterne rendere conto: senza il tuo nome", "one request sent to the partnership, which must be able to account for it: without your name"),
        new Text("{0} richieste inviate alla partnership, che deve poterne rendere conto: senza il tuo nome", "{0} requests sent to the partnership, which must be able to account for them: without your name"));

    /// <summary>A state in words.</summary>
    public static Text Of(RequestState state) => state switch
    {
        RequestState.Submitted => new("in attesa di decisione", "waiting for a decision"),
        RequestState.ChangesRequested => new("da modificare", "changes requested"),
        RequestState.Approved => new("approvata", "approved"),
        RequestState.Declined => new("rifiutata", "declined"),
        _ => new("ritirata", "withdrawn"),
    };

    /// <summary>What was done, in words.</summary>
    public static Text Of(RequestAction action) => action switch
    {
        RequestAction.Submit => new("inviata", "sent"),
        RequestAction.Edit => new("modificata", "changed"),
        RequestAction.Resubmit => new("inviata di nuovo", "sent again"),
        RequestAction.Withdraw => new("ritirata", "withdrawn"),
        RequestAction.Approve => new("approvata", "approved"),
        RequestAction.AskChanges => new("chieste modifiche", "changes requested"),
        _ => new("rifiutata", "declined"),
    };
}
