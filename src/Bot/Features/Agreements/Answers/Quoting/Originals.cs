using Bot.Features.Agreements.Documents;

namespace Bot.Features.Agreements.Answers.Quoting;

/// <summary>Finds in the original what a courtesy translation says: they are aligned passage by passage.</summary>
internal static class Originals
{
    private const int MayBeLonger = 150;

    /// <summary>The same words in the original; null when the quotation is of an original.</summary>
    public static Quotation? Of(Quotation quotation, DocumentLibrary library)
    {
        if (quotation.Document.TranslationOf is not { } id || library.Find(id) is not { } original)
        {
            return null;
        }

        var passages = original.Passages.Where(passage => passage.Number >= quotation.Passage.Number && passage.Number <= quotation.LastPassage).ToList();
        return passages.Count switch
        {
            0 => null,
            1 => QuotationCutter.Cut(original, passages[0], QuotationCutter.SentenceOf(quotation), quotation.Words.Length + MayBeLonger),
            _ => QuotationCutter.Whole(original, passages, int.MaxValue),
        };
    }
}
