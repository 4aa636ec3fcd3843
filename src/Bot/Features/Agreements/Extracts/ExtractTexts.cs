using Bot.Language;

namespace Bot.Features.Agreements.Extracts;

/// <summary>The words around an extract.</summary>
internal static class ExtractTexts
{
    public static readonly Text Extract = new("Avere un documento in breve", "Get a document in brief");

    public static readonly Text Lead = new("{0} in breve. Non riassumo con parole mie: ecco le sue frasi, come stanno scritte.", "{0} in brief. I do not sum up in words of my own: these are its sentences as they stand.");

    public static readonly Text FirstOf = new("Sono le prime {0} parti su {1}: «{2}» porta alle altre.", "These are the first {0} of {1} parts: “{2}” leads to the others.");

    public static readonly Text Which = new("Quale documento vuoi in breve?", "Which document do you want in brief?");

    public static readonly Text NotKnown = new("Non conosco un documento che si chiama così.", "I know no document that is called so.");
}
