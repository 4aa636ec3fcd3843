using Bot.Features.Agreements.Documents;
using Bot.Features.Agreements.Documents.Structure;
using Bot.Features.Agreements.Search.Text;

namespace Bot.Features.Agreements.Answers.Quoting;

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

    /// <summary>Passages that follow one another, whole, as far as the length allows; the first one always.</summary>
    public static Quotation Whole(Document document, IReadOnlyList<Passage> passages, int length)
    {
        var taken = passages.TakeWhile((passage, place) => place == 0 || (passage.Number == passages[place - 1].Number + 1 && passage.End - passages[0].Start <= length)).ToList();
        var words = string.Join("\n\n", taken.Select(passage => document.Plain(passage).Text));
        var (start, last) = (document.Plain(taken[0]).Range(0, 1).Start, document.Plain(taken[^1]));
        return new Quotation(document, taken[0], start, last.Range(0, last.Text.Length).End, words) { LastPassage = taken[^1].Number };
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
