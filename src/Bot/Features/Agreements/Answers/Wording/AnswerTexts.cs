using Bot.Language;

namespace Bot.Features.Agreements.Answers.Wording;

/// <summary>The words of answers from documents.</summary>
internal static class AnswerTexts
{
    public static readonly Text Ask = new("Che cosa dicono i documenti della partnership", "What the partnership's documents say");

    public static readonly Text Clause = new("art. {0}", "clause {0}");
    public static readonly Text Paragraph = new("par. {0}", "par. {0}");
    public static readonly Text Page = new("pag. {0}", "p. {0}");

    public static readonly Text Yes = new("Sì.", "Yes.");
    public static readonly Text No = new("No.", "No.");

    public static readonly Text Titled = new("«{0}»", "“{0}”");
    public static readonly Text SaysInItalian = new("Lo dice {0}:", "{0} says, in Italian:");
    public static readonly Text SaysInEnglish = new("Lo dice, in inglese, {0}:", "{0} says:");
    public static readonly Text About = new("In tema di {0} lo dice, in inglese, {1}:", "On {0}, {1} says, in Italian:");
    public static readonly Text AsOf = new("Il {0} valeva {1}:", "On {0} this was in force, {1}:");
    public static readonly Text AsOfLater = new("Il {0} varrà {1}:", "On {0} this will be in force, {1}:");

    public static readonly Text Courtesy = new("traduzione di cortesia", "courtesy translation");
    public static readonly Text OriginalItalian = new("originale, in italiano", "original, in Italian");
    public static readonly Text OriginalEnglish = new("originale, in inglese", "original, in English");
    public static readonly Text Italian = new("in italiano", "in Italian");
    public static readonly Text English = new("in inglese", "in English");

    public static readonly Text DefinedAs = new("«{0}» è definito così:", "“{0}” is defined as follows:");
    public static readonly Text DefinitionLabel = new("definizione di «{0}»", "definition of “{0}”");
    public static readonly Text DefinitionOf = new("Definizione di {0}", "Definition of {0}");
    public static readonly Text AmendedBy = new("Attenzione: «{0}»{1} modifica questo documento.", "Please note: “{0}”{1} amends this document.");

    public static readonly Text Or = new("Oppure{0}: «{1}»", "Or else{0}: “{1}”");
    public static readonly Text SeeAlso = new("Vedi anche: {0}", "See also: {0}");
    public static readonly Text ReadOn = new("Continua a leggere", "Read on");

    public static readonly Text Unknown = new("I documenti che conosco non lo dicono.", "The documents I know do not say.");
    public static readonly Text NearestPlace = new("Il punto più vicino che trovo è {0} di «{1}».", "The nearest I find is {0} of “{1}”.");
    public static readonly Text NearestTopic = new("Il tema più vicino di cui parlano è «{0}».", "The nearest thing they speak of is “{0}”.");
    public static readonly Text ShowNearest = new("Mostra il punto più vicino", "Show the nearest passage");
    public static readonly Text NoDocuments = new("Non ho ancora nessun documento da cui rispondere.", "I have no document to answer from yet.");
    public static readonly Text NothingThen = new("Nessuno dei documenti che conosco era in vigore il {0}.", "None of the documents I know was in force on {0}.");
    public static readonly Text AskToday = new("E oggi che cosa dicono?", "And what do they say today?");
    public static readonly Text InForceThen = new("Il {0} erano in vigore: {1}. Che cosa ne vuoi sapere?", "On {0} these were in force: {1}. What would you like to know about them?");

    public static readonly Text StartOver = new("Ricominciare da capo", "Start over");
    public static readonly Text StartedOver = new("Va bene, ricominciamo: che cosa vuoi sapere?", "All right, let us start over: what would you like to know?");
}
