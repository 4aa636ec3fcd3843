using Bot.Language;

namespace Bot.Features.Feedback;

/// <summary>The words of feedback.</summary>
internal static class FeedbackTexts
{
    public static readonly Text Give = new("Dire se una risposta è stata utile", "Say whether an answer helped");

    public static readonly Text Good = new("👍 Utile", "👍 Helpful");
    public static readonly Text Bad = new("👎 Non utile", "👎 Not helpful");

    public static readonly Text ThanksGood = new("Grazie, l'ho segnato.", "Thank you, I have noted it.");
    public static readonly Text ThanksBad = new(
        "Grazie, l'ho segnato: i coordinatori lo vedranno. Se vuoi, scegli che cosa non va.",
        "Thank you, I have noted it: the coordinators will see it. If you like, choose what is wrong.");
    public static readonly Text Sorry = new(
        "Mi dispiace. Ho segnato che la risposta a «{0}» non va: i coordinatori lo vedranno.",
        "I am sorry. I have noted that the answer to “{0}” does not do: the coordinators will see it.");
    public static readonly Text SorryLast = new(
        "Mi dispiace. Ho segnato che l'ultima risposta non va: i coordinatori lo vedranno.",
        "I am sorry. I have noted that the last answer does not do: the coordinators will see it.");
    public static readonly Text SayWhy = new("Se vuoi, scegli che cosa non va.", "If you like, choose what is wrong.");
    public static readonly Text ThanksReason = new("Grazie, ho aggiunto il motivo.", "Thank you, I have added the reason.");

    public static readonly Text Wrong = new("È sbagliata", "It is wrong");
    public static readonly Text Incomplete = new("È incompleta", "It is incomplete");
    public static readonly Text Outdated = new("Non è più attuale", "It is out of date");
    public static readonly Text Unclear = new("Non si capisce", "It is not clear");
    public static readonly Text OtherReason = new("Altro…", "Something else…");

    public static readonly Text FormTitle = new("Che cosa non va", "What is wrong");
    public static readonly Text Send = new("Invia", "Send");
    public static readonly Text Reason = new("Che cosa non va nella risposta?", "What is wrong with the answer?");
    public static readonly Text ReasonHelp = new("Lo leggono i coordinatori, con la domanda e le fonti.", "The coordinators read it, with the question and the sources.");

    public static readonly Text OnlyAsker = new("Può giudicare una risposta solo chi ha fatto la domanda.", "Only the person who asked can judge an answer.");
    public static readonly Text TooOld = new("Questa risposta non è più a portata: rifai la domanda e giudica quella nuova.", "This answer is out of reach by now: ask again and judge the new one.");
    public static readonly Text HowTo = new("Fai una domanda: sotto la risposta trovi 👍 e 👎.", "Ask a question: under the answer you will find 👍 and 👎.");

    public static readonly Plural Kept = new(new Text("un giudizio su una risposta", "one judgement of an answer"), new Text("{0} giudizi su risposte", "{0} judgements of answers"));
}
