using Bot.Language;

namespace Bot.Features.Agreements.Documents.Listing;

/// <summary>The words about the documents themselves.</summary>
internal static class DocumentTexts
{
    public static readonly Text List = new("Dire quali documenti conosco", "Say which documents I know");
    public static readonly Text None = new("Non conosco ancora nessun documento: un coordinatore li mette nella cartella documents.", "I know no document yet: a coordinator puts them into the documents folder.");
    public static readonly Plural Count = new(new("Conosco {0} documento:", "I know {0} document:"), new("Conosco {0} documenti:", "I know {0} documents:"));
    public static readonly Text Italian = new("in italiano", "in Italian");
    public static readonly Text English = new("in inglese", "in English");
    public static readonly Text Translation = new("traduzione di cortesia", "courtesy translation");
    public static readonly Text From = new("in vigore dal {0}", "in force from {0}");
    public static readonly Text Until = new("in vigore fino al {0}", "in force until {0}");
    public static readonly Text FromUntil = new("in vigore dal {0} al {1}", "in force from {0} to {1}");
    public static readonly Text Amends = new("modifica «{0}»", "amends “{0}”");
    public static readonly Text Version = new("versione {0}", "version {0}");
    public static readonly Text Refused = new("Non ho potuto prendere:", "I could not take:");
}
