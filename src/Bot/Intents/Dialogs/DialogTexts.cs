using Bot.Language;

namespace Bot.Intents.Dialogs;

/// <summary>The words of dialogs: progress, corrections and what is wrong with an answer.</summary>
internal static class DialogTexts
{
    public static readonly Text Step = new("Domanda {0} di {1}", "Question {0} of {1}");

    public static readonly Text Optional = new("Facoltativo: scrivi «salta» per lasciarlo vuoto.", "Optional: write “skip” to leave it empty.");

    public static readonly Text Current = new("Ora vale «{0}»: scrivi «ok» per tenerlo.", "It now says “{0}”: write “ok” to keep it.");

    public static readonly Text Known = new("Ho già: {0}.", "I already have: {0}.");

    public static readonly Text Questions = new("Con questa scelta le domande sono {0}.", "With this choice there are {0} questions.");

    public static readonly Text Taken = new("{0}: {1}.", "{0}: {1}.");

    public static readonly Text Corrected = new("Corretto: {0} è ora {1}.", "Corrected: {0} is now {1}.");

    public static readonly Text Cancelled = new("Va bene, ho annullato «{0}». Non ho salvato nulla di quanto scritto qui.", "All right, I have cancelled “{0}”. Nothing you wrote here was kept.");

    public static readonly Text NothingBefore = new("Questa è la prima domanda: prima non c'è nulla.", "This is the first question: there is nothing before it.");

    public static readonly Text Cancel = new("Annulla", "Cancel");

    public static readonly Text Back = new("Indietro", "Back");

    public static readonly Text Needed = new("Questa risposta mi serve per andare avanti.", "I need this answer to go on.");

    public static readonly Text TooLong = new("Il testo ha {0:N0} caratteri: al massimo possono essere {1:N0}.", "The text has {0:N0} characters: at most {1:N0} fit.");

    public static readonly Text NoDate = new("Qui serve una data, per esempio «15/3/2027», «fine marzo» o «tra due settimane».", "I need a date here, for example “15/3/2027”, “end of March” or “in two weeks”.");

    public static readonly Text NoSuchDay = new("Quel giorno non esiste nel calendario: quale data intendi?", "There is no such day in the calendar: which date do you mean?");

    public static readonly Text TooEarly = new("{0} è troppo presto: la prima data possibile è {1}.", "{0} is too early: the first possible date is {1}.");

    public static readonly Text InThePast = new("{0} è già passato: serve una data futura.", "{0} is already past: it must be a date in the future.");

    public static readonly Text TooLate = new("{0} è troppo tardi: l'ultima data possibile è {1}.", "{0} is too late: the last possible date is {1}.");

    public static readonly Text NoNumber = new("Qui serve un numero, per esempio «80.000» o «80k».", "I need a number here, for example “80,000” or “80k”.");

    public static readonly Text TooSmall = new("{0:#,0.##} è troppo poco: il minimo è {1:#,0.##}.", "{0:#,0.##} is too little: the least is {1:#,0.##}.");

    public static readonly Text TooBig = new("{0:#,0.##} è troppo: il massimo è {1:#,0.##}.", "{0:#,0.##} is too much: the most is {1:#,0.##}.");

    public static readonly Text NoChoice = new("Scegli una di queste possibilità: {0}.", "Choose one of these: {0}.");

    public static readonly Text NotOneAddress = new("Mi serve l'indirizzo e-mail di una persona, come nome@example.org.", "I need the e-mail address of one person, such as name@example.org.");

    public static readonly Text NotAddress = new(
        "Mi servono indirizzi e-mail, come nome@example.org; se sono più d'uno, separati da virgole.", "I need e-mail addresses, such as name@example.org; if there are several, separated by commas.");

    public static readonly Text NoAddress = new("L'indirizzo e-mail non è completo: scrivilo come nome@example.org, oppure scrivi il nome.", "The e-mail address is not complete: write it as name@example.org, or write the name.");

    public static readonly Text CheckForm = new("Qualcosa nel modulo va rivisto:", "Something in the form needs another look:");
}
