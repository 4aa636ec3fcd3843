using Bot.Language;

namespace Bot.Features.ProjectRequests.Asking;

/// <summary>The words while a request is written, changed or taken back.</summary>
internal static class AskTexts
{
    public static readonly Text FormTitle = new("Richiesta di progetto", "Project request");

    public static readonly Text ChangeTitle = new("Modifica di {0}", "Change of {0}");

    public static readonly Text Submit = new("Invia la richiesta", "Send the request");

    public static readonly Text SubmitChange = new("Invia le modifiche", "Send the changes");

    public static readonly Text NotSetUp = new(
        "Le richieste di progetto non sono ancora configurate: chi coordina può farlo in requests.json.",
        "Project requests are not set up yet: a coordinator can do so in requests.json.");

    public static readonly Text Sent = new("Fatto: la tua richiesta è registrata con il numero **{0}**.", "Done: your request is registered as **{0}**.");

    public static readonly Text SentAndApproved = new(
        "Fatto: la tua richiesta è registrata con il numero **{0}** ed è approvata, perché nessuna regola chiede una decisione.",
        "Done: your request is registered as **{0}** and approved, because no rule asks for a decision.");

    public static readonly Text SentBefore = new("Questo modulo era già stato inviato: la richiesta è **{0}**.", "This form was sent before: the request is **{0}**.");

    public static readonly Text TooMany = new(
        "Hai inviato {0} richieste nell'ultima ora: è il massimo. Ho salvato la bozza, riprendila più tardi.",
        "You sent {0} requests in the last hour: that is the most. I kept the draft, take it up later.");

    public static readonly Text DraftFound = new("Hai una bozza non finita, «{0}», del {1}. Vuoi riprenderla?", "You have an unfinished draft, “{0}”, of {1}. Do you want to take it up?");

    public static readonly Text Untitled = new("senza titolo", "untitled");

    public static readonly Text TakeUp = new("Riprendi la bozza", "Take the draft up");

    public static readonly Text StartNew = new("Ricomincia da capo", "Start afresh");

    public static readonly Text Similar = new("Esistono già richieste simili: {0}.", "There are similar requests already: {0}.");

    public static readonly Text GovernedBy = new("Su questo punto l'accordo dice:", "On this point the agreement says:");

    public static readonly Text GovernedInForm = new("L'accordo dice: «{0}» ({1}, {2})", "The agreement says: “{0}” ({1}, {2})");

    public static readonly Text CouldJoin = new("Su questo tema lavorano già, se vuoi coinvolgerli:", "These work on the subject already, if you want to involve them:");

    public static readonly Text Colleague = new("**{0}** (tema: {1})", "**{0}** (topic: {1})");

    public static readonly Text DraftGone = new("Quella bozza non c'è più: forse è già stata inviata.", "That draft is no longer there: perhaps it was sent already.");

    public static readonly Text WhatToChange = new("Che cosa vuoi cambiare in **{0}**?", "What do you want to change in **{0}**?");

    public static readonly Text ChangedAndSent = new("Fatto: **{0}** è aggiornata e aspetta una nuova decisione.", "Done: **{0}** is updated and waits for a new decision.");

    public static readonly Text NothingChanged = new("Non è cambiato nulla in **{0}**.", "Nothing changed in **{0}**.");

    public static readonly Text Withdrawn = new("Fatto: **{0}** è ritirata.", "Done: **{0}** is withdrawn.");

    public static readonly Text ReallyWithdraw = new("Vuoi davvero ritirare **{0}**? Chi deve decidere sarà avvisato.", "Do you really want to withdraw **{0}**? Those who decide will be told.");

    public static readonly Text YesWithdraw = new("Sì, ritira", "Yes, withdraw");

    public static readonly Text NoKeep = new("No, lasciala", "No, keep it");
}
