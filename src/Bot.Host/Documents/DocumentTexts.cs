using Bot.Language;

namespace Bot.Host.Documents;

/// <summary>The words of the document pages.</summary>
internal static class DocumentTexts
{
    public static readonly Text Back = new("Torna alla conversazione", "Back to the conversation");

    public static readonly Text Courtesy = new(
        "Traduzione di cortesia: fa fede il testo originale.",
        "Courtesy translation: the original text prevails.");

    public static readonly Text ReadOriginal = new("Leggi l'originale", "Read the original");

    public static readonly Text ReadTranslation = new("Leggi la traduzione di cortesia in {0}", "Read the courtesy translation in {0}");

    public static readonly Text InItalian = new("italiano", "Italian");

    public static readonly Text InEnglish = new("inglese", "English");

    public static readonly Text InForceFrom = new("In vigore dal {0}.", "In force from {0}.");

    public static readonly Text InForceUntil = new("In vigore fino al {0}.", "In force until {0}.");

    public static readonly Text NotFoundTitle = new("Documento non trovato", "Document not found");

    public static readonly Text NotFound = new(
        "Questo documento non c'è, o non c'è più. Torna alla conversazione e chiedi di nuovo.",
        "This document is not here, or not any more. Go back to the conversation and ask again.");

    public static readonly Text NotAdmittedTitle = new("Accesso non consentito", "Not admitted");

    public static readonly Text NotAdmitted = new(
        "I documenti si leggono da questo computer o dopo l'accesso. Chiedi al bot in Teams o in Slack il collegamento alla chat web e aprilo entro pochi minuti.",
        "The documents are read on this computer or after signing in. Ask the bot in Teams or Slack for the link to the web chat, and open it within a few minutes.");
}
