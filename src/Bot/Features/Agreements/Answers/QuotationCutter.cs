using Bot.Features.Agreements.Documents;
using Bot.Features.Agreements.Search.Text;

namespace Bot.Features.Agreements.Answers;

/// <summary>Cuts the sentences that answer out of a passage.</summary>
internal static class QuotationCutter
{
    // A clause of this length is read at a glance, and its conditions belong to it.
    private const int ShortPassage = 420;

    /// <summary>The whole passage when it is short, else its best sentence.</summary>
    public static Quotation Cut(Document document, Passage passage, int sentence)
    {
        var plain = document.Plain(passage);
        var sentences = new List<(int Start, int End)>();
        SentenceCutter.Cut(plain.Text, sentences);
        if (plain.Text.Length <= ShortPassage || sentences.Count < 2)
        {
            return Of(document, passage, plain, 0, plain.Text.Length);
        }

        var (start, end) = sentences[Math.Clamp(sentence, 0, sentences.Count - 1)];
        return Of(document, passage, plain, start, end);
    }

    /// <summary>Which sentence of its passage a quotation starts with.</summary>
    public static int SentenceOf(Quotation quotation)
    {
        var sentences = new List<(int Start, int End)>();
        var plain = quotation.Document.Plain(quotation.Passage);
        SentenceCutter.Cut(plain.Text, sentences);
        return Math.Max(sentences.FindLastIndex(sentence => plain.Range(sentence.Start, sentence.End).Start <= quotation.Start), 0);
    }

    private static Quotation Of(Document document, Passage passage, Documents.Structure.PlainText plain, int start, int end)
    {
        var (from, to) = plain.Range(start, end);
        return new Quotation(document, passage, from, to, plain.Text[start..end]);
    }
}
