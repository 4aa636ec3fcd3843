using Bot.Language;

namespace Bot.Host.Channels.Teams.Rendering;

/// <summary>The words that only Teams needs.</summary>
internal static class TeamsTexts
{
    public static readonly Text WelcomeGroup = new(
        "Ciao, sono **Accordo**. Qui rispondo quando mi menzionate: domande sull'accordo di ricerca, persone di riferimento, scadenze. Per le cose personali scrivetemi in privato.",
        "Hello, I am **Accordo**. Here I answer when you mention me: questions about the research agreement, whom to contact, deadlines. For personal matters, write to me privately.");

    public static readonly Text WhatYouCanDo = new("Che cosa sai fare?", "What can you do?");

    public static readonly Text OnlyText = new(
        "Posso leggere soltanto testo: scrivimi la domanda, per favore. I file non li apro.",
        "I can read text only: please write your question. I do not open files.");

    public static readonly Text UnreadableForm = new(
        "Non riesco a leggere quello che è stato inviato: forse il modulo è vecchio o un campo è troppo lungo. Apri di nuovo il modulo e riprova.",
        "I cannot read what was sent: the form may be old or a field too long. Open the form again and retry.");

    public static readonly Text WorkingOnIt = new("Ci sto lavorando: la risposta arriva qui tra poco.", "Working on it: the answer will arrive here shortly.");

    public static readonly Text Searching = new("Cerco nei documenti…", "Searching the documents…");

    public static readonly Text HereItIs = new("Ecco la risposta:", "Here is the answer:");

    public static readonly Text Sources = new("Fonti", "Sources");

    public static readonly Text FillIn = new("Compila questo campo.", "Fill in this field.");

    public static readonly Text PickDate = new("Scegli una data", "Pick a date");

    public static readonly Text FillInForm = new("Apri il modulo", "Open the form");

    public static readonly Text CheckForm = new("Controlla i campi indicati.", "Check the marked fields.");

    public static readonly Text FormTitle = new("Modulo", "Form");

    public static readonly Text NothingFound = new("Nessun risultato per questa ricerca.", "Nothing found for this search.");

    public static readonly Text TypeToSearch = new("Scrivi che cosa cerchi.", "Type what you are looking for.");

    public static readonly Text Gone = new("Questo messaggio non è più disponibile.", "This message is no longer available.");

    public static readonly Text FeedbackTitle = new("Che cosa pensi di questa risposta?", "What do you think of this answer?");

    public static readonly Text FeedbackReason = new("Che cosa non va?", "What is wrong?");

    public static readonly Text FeedbackComment = new("Commento (facoltativo)", "Comment (optional)");

    public static readonly Text FeedbackSend = new("Invia", "Send");

    public static readonly Text Continued = new("(continua)", "(continued)");
}
