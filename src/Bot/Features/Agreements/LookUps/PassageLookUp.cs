using System.Text.RegularExpressions;
using Bot.Features.Agreements.Answers;
using Bot.Features.Agreements.Documents;
using Bot.Features.Agreements.Search;
using Bot.Features.Agreements.Search.Text;
using Bot.Language;

namespace Bot.Features.Agreements.LookUps;

/// <summary>Finds a passage without searching: by its number, by the term it defines, or as the one after the last.</summary>
public sealed partial class PassageLookUp(DocumentSearch documents)
{
    private const int Shown = 3;
    private const int Glance = 700;

    /// <summary>True for a message that asks for what follows the last answer.</summary>
    internal static bool ReadsOn(string message) => Next().IsMatch(TextNormalizer.Fold(message));

    /// <summary>The passages a message names; empty when it names none.</summary>
    internal IReadOnlyList<Quotation> Find(string message, Locale locale, LastAnswer? last)
    {
        var serving = documents.Current.Documents.Where(document => document.TranslationOf is null || document.Language == locale.Code)
            .OrderByDescending(document => document.Id == last?.Document).ToList();
        var found = ReadsOn(message) && last is not null ? After(serving, last)
            : ClauseReference.Of(message) is { } number ? Numbered(serving, number)
            : Term().Match(TextNormalizer.Fold(message)) is { Success: true } term ? Defining(serving, term.Groups["term"].Value)
            : [];
        return [.. found.Take(Shown).Select(entry => QuotationCutter.Cut(entry.Document, entry.Passage, 0, Glance))];
    }

    private static IEnumerable<(Document Document, Passage Passage)> After(IEnumerable<Document> serving, LastAnswer last) =>
        serving.Where(document => document.Id == last.Document)
            .SelectMany(document => document.Passages.Where(passage => passage.Number > last.Passage && passage.Kind != PassageKind.Heading).Take(1), (document, passage) => (document, passage));

    // "7.2" itself, else everything under "7".
    private static IEnumerable<(Document Document, Passage Passage)> Numbered(IReadOnlyList<Document> serving, string number)
    {
        var passages = serving.SelectMany(document => document.Passages.Where(passage => passage.Kind != PassageKind.Heading), (document, passage) => (document, passage)).ToList();
        var exact = passages.Where(entry => string.Equals(entry.passage.Clause, number, StringComparison.OrdinalIgnoreCase)).ToList();
        return exact.Count > 0 ? exact : passages.Where(entry => entry.passage.Clause.StartsWith(number, StringComparison.OrdinalIgnoreCase)
            && entry.passage.Clause.Length > number.Length && entry.passage.Clause[number.Length] is '.' or '(');
    }

    private static IEnumerable<(Document Document, Passage Passage)> Defining(IEnumerable<Document> serving, string term) =>
        serving.SelectMany(document => document.Passages.Where(passage => passage.Term.Length > 0 && Same(passage.Term, term, document.Language)), (document, passage) => (document, passage));

    private static bool Same(string defined, string asked, string language)
    {
        string Key(string words) => string.Join(' ', Tokenizer.Words(words).Select(word => Stems.Of(word, Vocabulary.LanguageOf(language))));
        return Key(defined) == Key(asked);
    }

    [GeneratedRegex(@"\b(?:next|following) (?:paragraph|clause|passage|section|one)\b|\b(?:paragrafo|comma|punto|clausola|articolo|passo|capoverso) (?:successiv\w+|seguente|dopo)\b|\b(?:prossim\w|successiv\w) (?:paragrafo|comma|punto|clausola|articolo|passo)\b|^(?:vai avanti|continua a leggere|leggi avanti|read on|go on reading)\W*$")]
    private static partial Regex Next();

    [GeneratedRegex(@"(?:definition of|meaning of|what is meant by|what does|define|definizione di|significato di|cosa si intende per|cosa vuol dire|che vuol dire|cosa significa|che significa)\s+(?:the |an? |il |lo |la |l'|i |gli |le )?[""“«'‘]?(?<term>[^""”»'’?!]{2,60}?)[""”»'’]?(?:\s+(?:mean|stand for|means)\b.*)?\W*$")]
    private static partial Regex Term();
}
