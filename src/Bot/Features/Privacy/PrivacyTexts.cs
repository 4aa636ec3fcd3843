using Bot.Language;

namespace Bot.Features.Privacy;

/// <summary>The words about what is kept of a person, and about being one person on several channels.</summary>
internal static class PrivacyTexts
{
    public static readonly Text Show = new("Che cosa sai di me", "What you keep about me");

    public static readonly Text Explain = new("Chi vede i miei dati", "Who sees my data");

    public static readonly Text WhoSees = new("Chi vede ciò che mi scrivi e ciò che conservo di te:", "Who sees what you write to me and what I keep about you:");

    public static readonly Text SeenByRunners = new(
        "I messaggi, con le mie risposte, restano nel database di chi gestisce questo servizio per un numero limitato di giorni e poi vengono cancellati; chi lo gestisce può leggerli. In Teams e Slack valgono anche le regole della tua organizzazione.",
        "Messages, with my replies, stay for a limited number of days in the database of whoever runs this service and are then deleted; whoever runs it can read them. In Teams and Slack the rules of your organisation hold as well.");

    public static readonly Text SeenByDeciders = new(
        "Le tue richieste di progetto le vedono chi decide su di esse e chi coordina la partnership.",
        "Your project requests are seen by those who decide on them and by the coordinators of the partnership.");

    public static readonly Text SeenByCoordinators = new(
        "Le domande che mandi a una persona e i tuoi giudizi sulle risposte li legge chi coordina, o chi è indicato per quel tema. Le domande senza risposta sono annotate per chi coordina, senza il tuo nome.",
        "The questions you send to a person and your verdicts on answers are read by the coordinators, or by those named for the topic. Questions without an answer are noted for the coordinators, without your name.");

    public static readonly Text SeenByAll = new(
        "Le scadenze che aggiungi, con chi ne è responsabile, le vede chiunque parli con me.",
        "The deadlines you add, with who is responsible for them, are seen by everybody who talks with me.");

    public static readonly Text SeenByNobodyElse = new(
        "Per rispondere non mando nulla a modelli linguistici o ad altri servizi. «I miei dati» mostra ciò che conservo di te, «cancella i miei dati» lo cancella.",
        "To answer I send nothing to language models or other services. “My data” shows what I keep about you, “delete my data” has it deleted.");

    public static readonly Text Delete = new("Cancellare i miei dati", "Delete my data");

    public static readonly Text Link = new("Collegare i miei account", "Link my accounts");

    public static readonly Text Kept = new("Ecco che cosa conservo di te:", "This is what I keep about you:");

    public static readonly Text Nothing = new("Di te non conservo ancora nulla.", "I keep nothing about you yet.");

    public static readonly Text Name = new("nome: {0}", "name: {0}");

    public static readonly Text Channel = new("canale: {0}, dal {1}", "channel: {0}, since {1}");

    public static readonly Text Email = new("e-mail: {0}", "e-mail: {0}");

    public static readonly Text Group = new("gruppo nella directory: {0}", "group in the directory: {0}");

    public static readonly Text Language = new("lingua: {0}; fuso orario: {1}", "language: {0}; time zone: {1}");

    public static readonly Text Unknown = new("non noto", "not known");

    public static readonly Plural Messages = new(
        new Text("un messaggio ricevuto negli ultimi giorni, con la sua risposta", "one message received in the last days, with its reply"),
        new Text("{0} messaggi ricevuti negli ultimi giorni, con le loro risposte", "{0} messages received in the last days, with their replies"));

    public static readonly Plural States = new(
        new Text("lo stato di una conversazione (lingua, domanda in sospeso)", "the state of one conversation (language, open question)"),
        new Text("lo stato di {0} conversazioni (lingua, domande in sospeso)", "the state of {0} conversations (language, open questions)"));

    public static readonly Plural Posts = new(
        new Text("una cosa che ti ho detto senza che la chiedessi", "one thing I told you unasked"),
        new Text("{0} cose che ti ho detto senza che le chiedessi", "{0} things I told you unasked"));

    public static readonly Plural Cards = new(
        new Text("quale scheda ti ho mostrato, per poterla aggiornare", "which card I showed you, to keep it up to date"),
        new Text("quali {0} schede ti ho mostrato, per poterle aggiornare", "which {0} cards I showed you, to keep them up to date"));

    public static readonly Plural Codes = new(
        new Text("un codice per collegare i tuoi account, o un tentativo", "one code to link your accounts, or a try"),
        new Text("{0} codici per collegare i tuoi account, o tentativi", "{0} codes to link your accounts, or tries"));

    public static readonly Text Audit = new(
        "il registro delle azioni contiene il tuo identificativo, senza nome né testi: non si può cancellare senza romperne la catena",
        "the log of actions holds your identifier, without name or texts: it cannot be deleted without breaking its chain");

    public static readonly Text LastMessage = new(
        "questo messaggio con la sua risposta, finché non scade come ogni altro",
        "this message with its reply, until its time is over like that of any other");

    public static readonly Text DeleteWhat = new(
        "Che cosa vuoi eliminare? Una scadenza: «elimina la scadenza …». Una richiesta: «ritira PR-…». Oppure ciò che conservo di te:",
        "What do you want to delete? A deadline: “remove the deadline …”. A request: “withdraw PR-…”. Or what I keep about you:");

    public static readonly Text ReallyDelete = new(
        "Vuoi davvero cancellare tutto ciò che conservo di te, su ogni canale collegato? Non si può annullare.",
        "Do you really want to delete everything I keep about you, on every linked channel? This cannot be undone.");

    public static readonly Text YesDelete = new("Sì, cancella tutto", "Yes, delete everything");

    public static readonly Text Deleted = new("Fatto: ho cancellato i tuoi dati.", "Done: I have deleted your data.");

    public static readonly Text StillKept = new("Resta soltanto:", "What remains:");

    public static readonly Text Code = new(
        "Scrivimi questo codice da un altro canale (Teams, Slack o web) entro {1} minuti, e saprò che sei la stessa persona: **{0}**\n\nNon darlo a nessuno: chi lo usa vede ciò che vedi tu.",
        "Write me this code from another channel (Teams, Slack or web) within {1} minutes, and I will know that you are the same person: **{0}**\n\nGive it to nobody: whoever uses it sees what you see.");

    public static readonly Text OnlyInPrivate = new("Per sicurezza questo si fa solo in una conversazione privata con me.", "For safety this is done only in a private conversation with me.");

    public static readonly Text Linked = new(
        "Fatto: su {0} e qui sei la stessa persona. Richieste, domande e ruoli valgono su entrambi.",
        "Done: on {0} and here you are the same person. Requests, questions and roles hold on both.");

    public static readonly Text LinkedElsewhere = new(
        "Il tuo codice è stato usato su {0}. Se non sei stato tu, scrivi «scollega il mio account».",
        "Your code was used on {0}. If that was not you, write “unlink my account”.");

    public static readonly Text WrongCode = new(
        "Questo codice non vale: forse è scaduto o già usato. Chiedine uno nuovo sull'altro canale con «collega il mio account».",
        "This code is not good: perhaps it is too old or used already. Ask for a new one on the other channel with “link my account”.");

    public static readonly Text Unlinked = new("Fatto: questo account è di nuovo da solo.", "Done: this account stands alone again.");

    public static readonly Text SameEmail = new(
        "Lo stesso indirizzo e-mail compare anche su un altro canale: con il codice colleghi i due account.",
        "The same e-mail address is known on another channel too: with the code you link the two accounts.");

    /// <summary>What a language is called.</summary>
    public static Text NameOf(Locale locale) => locale == Locale.Italian ? new Text("italiano", "Italian") : new Text("inglese", "English");
}
