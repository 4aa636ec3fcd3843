using System.Text.RegularExpressions;
using Bot.Features.Agreements.Answers.Quoting;
using Bot.Features.Agreements.Documents;
using Bot.Features.Agreements.Search.Text;
using Bot.Language;

namespace Bot.Features.Agreements.LookUps.Named;

/// <summary>Finds the definition of a term that a document defines: "definition of Background".</summary>
internal static partial class TermLookUp
{
    private const int Glance = 700;

    /// <summary>True for a message that asks for a definition in so many words.</summary>
    public static bool IsAsked(string message) => Pattern().IsMatch(TextNormalizer.Fold(message));

    /// <summary>The definitions; null when the message asks for none, or for a term that no document defines.</summary>
    public static LookedUp? Find(IReadOnlyList<Document> serving, string message)
    {
        var folded = TextNormalizer.Fold(message);
        var (match, thing) = (Pattern().Match(folded), Thing().Match(folded));
        if (!match.Success && !thing.Success)
        {
            return null;
        }

        var term = (match.Success ? match : thing).Groups["term"].Value;
        var whole = serving.SelectMany(document => document.Passages.Where(passage => passage.Term.Length > 0 && Same(passage.Term, term, document.Language)), (document, passage) => (document, passage));
        // "What is the committee?" may want to know more than where it is called so for the first time.
        var passing = (match.Success ? serving : []).SelectMany(document => document.Passages.Where(passage => passage.InlineTerms.Any(inline => Same(inline, term, document.Language))), (document, passage) => (document, passage));
        var found = whole.Concat(passing).Select(entry => QuotationCutter.Cut(entry.document, entry.passage, SentenceOf(entry.document, entry.passage, term), Glance)).ToList();
        return found.Count > 0 ? new LookedUp(found) : null;
    }

    // A term defined in passing stands in one of several sentences.
    private static int SentenceOf(Document document, Passage passage, string term)
    {
        var sentences = new List<(int Start, int End)>();
        var plain = document.Plain(passage).Text;
        SentenceCutter.Cut(plain, sentences);
        return Math.Max(0, sentences.FindIndex(sentence => TextNormalizer.Fold(plain[sentence.Start..sentence.End]).Contains(term, StringComparison.Ordinal)));
    }

    private static bool Same(string defined, string asked, string language)
    {
        string Key(string words) => string.Join(' ', Tokenizer.Words(words).Select(word => Stems.Of(word, Vocabulary.LanguageOf(language))));
        return Key(defined) == Key(asked);
    }

    [GeneratedRegex(@"(?:definition of|meaning of|what is meant by|what does|define|definizione (?:di|del|dello|della|dell')|significato (?:di|del|dello|della|dell')|cosa si intende (?:per|con)|cosa vuol dire|che vuol dire|cosa significa|che significa)\s*(?:the |an? |il |lo |la |l'|i |gli |le )?[""“«'‘]?(?<term>(?!(?:this|that|it|questo|quello|quest\w+)\b)[^""”»'’?!]{2,60}?)[""”»'’]?(?:\s+(?:mean|stand for|means)\b.*)?\W*$")]
    private static partial Regex Pattern();

    [GeneratedRegex(@"^(?:what is|what's|what are|che cos'e|cos'e|(?:che )?cosa (?:e|sono))\s+(?:the |an? |il |lo |la |l'|i |gli |le |un |una |uno )?[""“«'‘]?(?<term>[^""”»'’?!]{2,60}?)[""”»'’]?\W*$")]
    private static partial Regex Thing();
}
