using Bot.Language;

namespace Bot.Intents.Routing;

/// <summary>What the router itself says.</summary>
internal static class IntentTexts
{
    public static readonly Text WhichOne = new("Quale di queste cose intendi?", "Which of these do you mean?");

    public static readonly Text Failed = new(
        "Mi dispiace, qualcosa è andato storto e non ho potuto rispondere. Riprova tra poco; se si ripete, cita il riferimento {0} a chi gestisce Accordo.",
        "I am sorry, something went wrong and I could not answer. Try again in a moment; if it happens again, quote reference {0} to whoever runs Accordo.");

    public static readonly Text Resume = new("Torniamo a dove eravamo.", "Back to where we were.");

    public static readonly Text Lapsed = new(
        "La domanda che avevo lasciato aperta il {0} è scaduta, e con lei le risposte date fin lì. Se serve, ricominciamo.",
        "The question I had left open on {0} has lapsed, with the answers given up to then. If you need it, let us start again.");

    public static readonly Text GaveUp = new("Va bene, lasciamo perdere.", "All right, let us leave it.");

    public static readonly Text NothingOpen = new(
        "Non c'è nulla da annullare: nessuna domanda è in sospeso, e in questa conversazione non ho appena fatto nulla che si possa disfare.",
        "There is nothing to undo: no question is open, and I have just done nothing in this conversation that can be taken back.");

    public static readonly Text NoWords = new(
        "Non ci ho trovato parole a cui rispondere. Scrivimi una domanda, per esempio «quanto dura l'accordo?».",
        "I found no words in it to answer. Write me a question, for example “how long does the agreement last?”.");

    public static readonly Text TooShort = new(
        "«{0}» è un po' poco per capire. Scrivimi una domanda con qualche parola in più.",
        "“{0}” is a little short to understand. Write me a question with a few more words.");

    public static readonly Text Insult = new(
        "Mi dispiace che non sia andata come volevi. Dimmi che cosa ti serve e provo ad aiutarti.",
        "I am sorry it did not go as you wanted. Tell me what you need and I will try to help.");

    public static readonly Text Welcome = new("Prego! Se ti serve altro, scrivimi.", "You are welcome! Write to me if you need anything else.");

    public static readonly Text NoHarm = new("Nessun problema. Dimmi pure.", "No harm done. Go on.");

    public static readonly Text Noted = new("Bene. Se ti serve altro, scrivimi.", "Good. Write to me if you need anything else.");

    public static readonly Text Goodbye = new("A presto! Mi trovi qui quando vuoi.", "See you soon! You will find me here whenever you like.");

    public static readonly Text NoSuchDay = new("«{0}» non esiste nel calendario: controlla la data.", "“{0}” is not in the calendar: check the date.");

    // Both languages in both: whoever reads it may know only one of them.
    public static readonly Text OtherLanguage = new(
        "Parlo italiano e inglese: scrivimi in una delle due. / I speak Italian and English: please write in either.",
        "I speak Italian and English: please write in either. / Parlo italiano e inglese: scrivimi in una delle due.");

    public static readonly Text Help = new("Che cosa sai fare?", "What can you do?");

    public static readonly Text NotForYou = new(
        "Questo è riservato a chi ha il ruolo «{0}» nella partnership. Se ti serve, chiedi a chi coordina di aggiungere il tuo indirizzo in partnership.json.",
        "This is for people with the role “{0}” in the partnership. If you need it, ask a coordinator to add your address in partnership.json.");
}
