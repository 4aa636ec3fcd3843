using System.Text.RegularExpressions;
using Bot.Features.Agreements.Answers.Quoting;
using Bot.Features.Agreements.Documents;
using Bot.Features.Agreements.LookUps.Context;
using Bot.Language;
using Bot.Messages.Parts;

namespace Bot.Features.Agreements.LookUps;

/// <summary>Goes on from the last answer: to the paragraph after it or the one before.</summary>
internal static partial class ReadingOn
{
    /// <summary>True for a message that names a paragraph by where it stands, "the next paragraph", or, after an answer, "and the one before".</summary>
    public static bool IsAsked(string message, bool isAfterAnswer)
    {
        var folded = TextNormalizer.Fold(message);
        return Back().IsMatch(folded) || Next().IsMatch(folded) || (isAfterAnswer && (BackFromIt().IsMatch(folded) || NextToIt().IsMatch(folded)));
    }

    /// <summary>The paragraph; null when the message does not ask to read on.</summary>
    public static LookedUp? Find(IReadOnlyList<Document> serving, string message, Locale locale, LastAnswer? last)
    {
        var folded = TextNormalizer.Fold(message);
        var isBack = Back().IsMatch(folded) || (last is not null && BackFromIt().IsMatch(folded));
        if (!isBack && !IsAsked(message, last is not null))
        {
            return null;
        }

        if (last is null || serving.FirstOrDefault(document => IsSame(document, last.Document)) is not { } document)
        {
            return new LookedUp([]) { Why = LookUpTexts.NothingToReadOn.In(locale) };
        }

        var passages = document.Passages.Where(passage => passage.Kind != PassageKind.Heading);
        var next = isBack ? passages.LastOrDefault(passage => passage.Number < last.Passage) : passages.FirstOrDefault(passage => passage.Number > last.LastPassage);
        return next is not null
            ? new LookedUp([QuotationCutter.Whole(document, [next], 1)])
            : new LookedUp([]) { Why = (isBack ? LookUpTexts.WasFirst : LookUpTexts.WasLast).In(locale, Markdown.Escape(document.Title)) };
    }

    // A document and its translation are aligned: whoever changes the language reads on in the other.
    private static bool IsSame(Document document, string id) => document.Id == id || document.TranslationOf == id || id.StartsWith(document.Id + ".", StringComparison.Ordinal);

    [GeneratedRegex(@"\b(?:next|following) (?:paragraph|clause|passage|section)\b|\b(?:paragraph|clause|passage) after\b|\b(?:paragrafo|comma|punto|clausola|articolo|passo|capoverso) (?:successiv\w+|seguente|dopo)\b|\b(?:prossim\w|successiv\w) (?:paragrafo|comma|punto|clausola|articolo|passo)\b|^(?:vai avanti|continua a leggere|leggi avanti|read on|go on reading)\W*$")]
    private static partial Regex Next();

    [GeneratedRegex(@"\b(?:previous|preceding) (?:paragraph|clause|passage|section)\b|\b(?:paragraph|clause|passage) before\b|\b(?:paragrafo|comma|punto|clausola|articolo|passo|capoverso) (?:precedente|prima)\b|\bprecedente (?:paragrafo|comma|punto|clausola|articolo|passo)\b")]
    private static partial Regex Back();

    [GeneratedRegex(@"^(?:and |the |show (?:me )?(?:the )?)*(?:(?:next|following) one|one after(?: that)?|what comes next)\W*$|^(?:e |mostra(?:mi)? )*(?:quello|quella) (?:dopo|successiv\w+|seguente)\W*$")]
    private static partial Regex NextToIt();

    [GeneratedRegex(@"^(?:and |the |show (?:me )?(?:the )?)*(?:(?:previous|preceding) one|one before(?: that)?)\W*$|^(?:e |mostra(?:mi)? )*(?:quello|quella) (?:prima|precedente)\W*$")]
    private static partial Regex BackFromIt();
}
