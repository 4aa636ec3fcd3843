using Bot.Language;

namespace Bot.Host.Web.Legal;

/// <summary>The words of the pages on privacy and use.</summary>
internal static class LegalTexts
{
    public static readonly Text Privacy = new("Accordo e i tuoi dati", "Accordo and your data");

    public static readonly Text Terms = new("Condizioni d'uso di Accordo", "Terms of use of Accordo");

    public static readonly Text RunBy = new("Gestisce questo servizio: {0}. Contatto per i tuoi dati: {1}.", "This service is run by: {0}. Contact about your data: {1}.");

    public static readonly Text NotSaid = new("(da indicare da chi gestisce il servizio)", "(to be stated by whoever runs the service)");

    public static readonly Text WhatIsKept = new(
        "Accordo conserva i messaggi che gli scrivi e le sue risposte per {0} giorni, e lo stato di una conversazione (lingua, domanda aperta, bozze) per {1} giorni dall'ultimo messaggio.",
        "Accordo keeps the messages you write to it and its replies for {0} days, and the state of a conversation (language, open question, drafts) for {1} days after its last message.");

    public static readonly Text Profile = new(
        "Di te conserva ciò che la piattaforma comunica: nome, identificativo, lingua, fuso orario e, se comunicato, l'indirizzo e-mail; inoltre ciò che gli affidi: richieste, domande, scadenze, percorsi.",
        "Of you it keeps what the platform tells it: name, identifier, language, time zone and, where told, e-mail address; and what you entrust to it: requests, questions, milestones, onboarding.");

    public static readonly Text YourRights = new(
        "Scrivi «i miei dati» per vedere ciò che conserva di te, «cancella i miei dati» per cancellarlo. Quando Accordo viene tolto da una conversazione di Teams, ciò che conserva di quella conversazione viene cancellato.",
        "Write \"my data\" to see what it keeps about you, \"delete my data\" to have it deleted. When Accordo is taken out of a Teams conversation, what it keeps of that conversation is deleted.");

    public static readonly Text Quotes = new(
        "Accordo cita i documenti del partenariato e dice quando non rispondono. Una citazione non sostituisce il documento, e nessuna risposta è un parere legale: fa fede il documento firmato.",
        "Accordo quotes the partnership's documents and says when they do not answer. A quotation does not replace the document, and no answer is legal advice: the signed document is what counts.");

    public static readonly Text Use = new(
        "È uno strumento di lavoro per chi partecipa al partenariato. Non scrivergli segreti che non scriveresti in una chat di lavoro.",
        "It is a working tool for those who take part in the partnership. Do not write it secrets that you would not write in a work chat.");
}
