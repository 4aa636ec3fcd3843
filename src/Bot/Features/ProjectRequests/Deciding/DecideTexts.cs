using Bot.Language;

namespace Bot.Features.ProjectRequests.Deciding;

/// <summary>The words around decisions.</summary>
internal static class DecideTexts
{
    public static readonly Text WhichDecision = new("Che cosa decidi su **{0}**?", "What do you decide on **{0}**?");

    public static readonly Text ReasonForDecline = new("Perché rifiuti {0}?", "Why do you decline {0}?");

    public static readonly Text ReasonForChanges = new("Quali modifiche servono a {0}?", "Which changes does {0} need?");

    public static readonly Text ReasonHelp = new("Lo leggerà chi ha inviato la richiesta.", "Whoever sent the request will read it.");

    public static readonly Text Send = new("Invia la decisione", "Send the decision");

    public static readonly Text Approved = new("Fatto: **{0}** è approvata.", "Done: **{0}** is approved.");

    public static readonly Text StepApproved = new("Fatto: il tuo passo è approvato; **{0}** passa al prossimo.", "Done: your step is approved; **{0}** goes on to the next.");

    public static readonly Text AskedChanges = new("Fatto: **{0}** torna a chi l'ha inviata, con le modifiche che chiedi.", "Done: **{0}** goes back to whoever sent it, with the changes you ask for.");

    public static readonly Text Declined = new("Fatto: **{0}** è rifiutata.", "Done: **{0}** is declined.");

    public static readonly Text DecidedBefore = new("Su **{0}** si è già deciso: {1}, da {2}.", "**{0}** has been decided already: {1}, by {2}.");

    public static readonly Text WrongState = new("**{0}** ora è {1}: questo non si può più fare.", "**{0}** is now {1}: this can no longer be done.");

    public static readonly Text NotTheirs = new("Non tocca a te decidere o cambiare **{0}**.", "It is not for you to decide on or change **{0}**.");

    public static readonly Text OwnRequest = new("**{0}** è una tua richiesta: deve decidere qualcun altro.", "**{0}** is your own request: somebody else must decide.");

    public static readonly Text Outdated = new(
        "**{0}** è cambiata da quando l'hai vista: ecco com'è ora. Guarda e decidi di nuovo.",
        "**{0}** has changed since you saw it: this is how it is now. Look and decide again.");

    public static readonly Text DelegateTo = new("A chi deleghi le tue decisioni? Scrivi il suo indirizzo e-mail.", "To whom do you delegate your decisions? Write their e-mail address.");

    public static readonly Text DelegateUntil = new("Fino a quando (compreso)?", "Until when (inclusive)?");

    public static readonly Text DelegateTitle = new("Delega delle decisioni", "Delegation of decisions");

    public static readonly Text DelegateSubmit = new("Delega", "Delegate");

    public static readonly Text Delegated = new("Fatto: fino al {1} compreso decide anche **{0}** al posto tuo.", "Done: until {1} inclusive **{0}** may decide in your place.");

    public static readonly Text DelegationEnded = new("Fatto: decidi di nuovo tu.", "Done: you decide yourself again.");

    public static readonly Text DelegationEnd = new("Termina la delega", "End the delegation");

    public static readonly Text NoDelegation = new("Non avevi deleghe in corso.", "You had delegated nothing.");

    public static readonly Text NotToOneself = new("Delegare a se stessi non serve: scrivi l'indirizzo di un'altra persona.", "There is no use delegating to oneself: write somebody else's address.");

    public static readonly Text YouAreDelegate = new("{0} ti ha delegato le sue decisioni sulle richieste fino al {1} compreso.", "{0} has delegated decisions on requests to you until {1} inclusive.");
}
