using Bot.Features.Agreements.Documents;
using Bot.Features.Agreements.Documents.Structure;
using Bot.Features.Agreements.Search.Text;

namespace Bot.Features.Agreements.Answers;

/// <summary>Cuts what answers out of a passage: the sentence, with as much of its clause as is read at a glance.</summary>
internal static class QuotationCutter
{
    /// <summary>The whole passage when it is short, else its best sentence with its neighbours.</summary>
    /// <param name="document">The document.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="sentence">Its best sentence, from 0.</param>
    /// <param name="length">How long it may become; the best sentence is never cut.</param>
    public static Quotation Cut(Document document, Passage passage, int sentence, int length)
    {
        var plain = document.Plain(passage);
        var sentences = Sentences(plain);
        var best = Math.Clamp(sentence, 0, sentences.Count - 1);
        var (first, last) = (best, best);
        while (true)
        {
            if (last + 1 < sentences.Count && sentences[last + 1].End - sentences[first].Start <= length)
            {
                last++;
            }
            else if (first > 0 && sentences[last].End - sentences[first - 1].Start <= length)
            {
                first--;
            }
            else
            {
                return Of(document, passage, plain, (sentences[first].Start, sentences[last].End), sentences[best]);
            }
        }
    }

    /// <summary>Which sentence of its passage a quotation is about.</summary>
    public static int SentenceOf(Quotation quotation)
    {
        var plain = quotation.Document.Plain(quotation.Passage);
        return Math.Max(Sentences(plain).FindIndex(sentence => plain.Text[sentence.Start..sentence.End] == quotation.Words[quotation.Key]), 0);
    }

    private static List<(int Start, int End)> Sentences(PlainText plain)
    {
        var sentences = new List<(int Start, int End)>();
        SentenceCutter.Cut(plain.Text, sentences);
        return sentences.Count > 0 ? sentences : [(0, plain.Text.Length)];
    }

    private static Quotation Of(Document document, Passage passage, PlainText plain, (int Start, int End) range, (int Start, int End) best)
    {
        var (start, end) = plain.Range(range.Start, range.End);
        return new Quotation(document, passage, start, end, plain.Text[range.Start..range.End]) { Key = (best.Start - range.Start)..(best.End - range.Start) };
    }
}
