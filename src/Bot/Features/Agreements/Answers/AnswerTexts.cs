using Bot.Language;

namespace Bot.Features.Agreements.Answers;

/// <summary>The words of answers from documents.</summary>
internal static class AnswerTexts
{
    public static readonly Text Ask = new("Che cosa dicono i documenti della partnership", "What the partnership's documents say");

    public static readonly Text Clause = new("art. {0}", "clause {0}");

    public static readonly Text Paragraph = new("par. {0}", "par. {0}");

    public static readonly Text Page = new("pag. {0}", "p. {0}");

    public static readonly Text SaysInItalian = new("Lo dice «{0}» ({1}):", "“{0}” ({1}) says, in Italian:");

    public static readonly Text SaysInEnglish = new("Lo dice, in inglese, «{0}» ({1}):", "“{0}” ({1}) says:");

    public static readonly Text Yes = new("Sì.", "Yes.");

    public static readonly Text No = new("No.", "No.");

    public static readonly Text About = new("Argomento: {0}.", "Topic: {0}.");

    public static readonly Text Also = new("Può riguardare anche {0}:", "This may concern it as well, {0}:");

    public static readonly Text Translated = new("Traduzione di cortesia; fa fede l'originale «{0}».", "A courtesy translation; the original, “{0}”, prevails.");

    public static readonly Text Unknown = new(
        "I documenti che conosco non lo dicono.",
        "The documents I know do not say.");

    public static readonly Text Nearest = new("Il punto più vicino è {0} in «{1}».", "The nearest thing is {0} in “{1}”.");

    public static readonly Text AskCoordinator = new("Chiedi a un coordinatore", "Ask a coordinator");

    public static readonly Text NoDocuments = new("Non ho ancora nessun documento da cui rispondere.", "I have no document to answer from yet.");

    public static readonly Text StartOver = new("Ricominciare da capo", "Start over");

    public static readonly Text StartedOver = new("Va bene, ricominciamo: che cosa vuoi sapere?", "All right, let us start over: what would you like to know?");

    public static readonly Text ReadOn = new("Continua a leggere", "Read on");
}
