using Bot.Language;

namespace Bot.Features.Agreements.LookUps;

/// <summary>The words of looking things up by their names.</summary>
internal static class LookUpTexts
{
    public static readonly Text Show = new("Mostrare un punto di un documento", "Show a passage of a document");

    public static readonly Text NoClauses = new("I documenti che conosco non hanno articoli numerati: chiedi con parole tue.", "The documents I know have no numbered clauses: ask in your own words.");
    public static readonly Text NoSuchClause = new("L'art. {0} non c'è in {1}. I più vicini che ci sono:", "There is no clause {0} in {1}. The nearest there are:");
    public static readonly Text NoSuchAnnex = new("L'allegato {0} non c'è in {1}. Gli allegati che ci sono:", "There is no annex {0} in {1}. The annexes there are:");
    public static readonly Text NoAnnexes = new("L'allegato {0} non c'è: i documenti che conosco non hanno allegati.", "There is no annex {0}: the documents I know have no annexes.");
    public static readonly Text TheseDocuments = new("nessuno dei documenti", "any of the documents");
    public static readonly Text Clause = new("Art. {0}", "Clause {0}");

    public static readonly Text WasLast = new("Era l'ultimo paragrafo di «{0}».", "That was the last paragraph of “{0}”.");
    public static readonly Text WasFirst = new("Era il primo paragrafo di «{0}».", "That was the first paragraph of “{0}”.");
    public static readonly Text NothingToReadOn = new("Non stiamo leggendo niente: fai prima una domanda, o di' quale articolo vuoi vedere.", "We are not reading anything yet: ask a question first, or say which clause you want to see.");
    public static readonly Text Gone = new("Questo punto non c'è più nei documenti: rifai la domanda.", "This passage is not in the documents any more: ask again.");
}
