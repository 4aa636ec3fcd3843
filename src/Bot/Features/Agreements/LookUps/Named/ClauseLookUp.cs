using System.Globalization;
using Bot.Features.Agreements.Answers.Quoting;
using Bot.Features.Agreements.Answers.Wording;
using Bot.Features.Agreements.Documents;
using Bot.Language;
using Bot.Messages.Parts;

namespace Bot.Features.Agreements.LookUps.Named;

/// <summary>Finds a clause by its number, or names those that come nearest.</summary>
internal static class ClauseLookUp
{
    // A clause is read whole when it fits a screen; what is longer goes on with "read on".
    private const int Screen = 1500;
    private const int Offered = 4;

    /// <summary>The clause in each document that has it.</summary>
    public static LookedUp Find(IReadOnlyList<Document> serving, string number, Locale locale)
    {
        var found = serving.Select(document => (document, passages: Within(document, number))).Where(entry => entry.passages.Count > 0)
            .Select(entry => QuotationCutter.Whole(entry.document, entry.passages, Screen)).ToList();
        return found.Count > 0 ? new LookedUp(found) : Missing(serving, number, locale);
    }

    // "7.2" itself and what is under it, "7.2(a)".
    private static IReadOnlyList<Passage> Within(Document document, string number) =>
        [.. document.Passages.Where(passage => passage.Kind != PassageKind.Heading && IsWithin(passage.Clause, number))];

    private static bool IsWithin(string clause, string number) => clause.StartsWith(number, StringComparison.OrdinalIgnoreCase)
        && (clause.Length == number.Length || clause[number.Length] is '.' or '(');

    private static LookedUp Missing(IReadOnlyList<Document> serving, string number, Locale locale)
    {
        var clauses = serving.SelectMany(document => document.Passages).Where(passage => passage.Clause.Length > 0 && passage.Kind != PassageKind.Heading).Select(passage => passage.Clause).Distinct().ToList();
        if (clauses.Count == 0)
        {
            return new LookedUp([]) { Why = LookUpTexts.NoClauses.In(locale) };
        }

        var article = ArticleOf(number);
        var inside = clauses.Where(clause => number.Length > article.Length && ArticleOf(clause) == article).ToList();
        var near = (inside.Count > 0 ? inside : [.. clauses.Select(ArticleOf).Distinct()]).OrderBy(clause => Distance(clause, number, inside.Count > 0)).Take(Offered).Order(Comparer<string>.Create(ByNumber)).ToList();
        var where = serving.Count == 1 ? AnswerTexts.Titled.In(locale, Markdown.Escape(serving[0].Title)) : LookUpTexts.TheseDocuments.In(locale);
        return new LookedUp([])
        {
            Why = $"{LookUpTexts.NoSuchClause.In(locale, Markdown.Escape(number), where)} {string.Join(", ", near.Select(Markdown.Escape))}.",
            Near = [.. near.Select(clause => Button.ToSay(LookUpTexts.Clause.In(locale, clause)))],
        };
    }

    private static string ArticleOf(string clause) => clause.Split('.', '(')[0];

    private static int Distance(string clause, string number, bool isInside) =>
        isInside ? Math.Abs(LastNumber(clause) - LastNumber(number)) : Math.Abs(LastNumber(clause) - LastNumber(ArticleOf(number)));

    private static int ByNumber(string? one, string? other) => LastNumber(one!) != LastNumber(other!) ? LastNumber(one!) - LastNumber(other!) : string.CompareOrdinal(one, other);

    private static int LastNumber(string clause)
    {
        var digits = clause.Split('.', '(', ')').LastOrDefault(part => part.Length is > 0 and < 7 && part.All(char.IsAsciiDigit));
        return digits is null ? 0 : int.Parse(digits, CultureInfo.InvariantCulture);
    }
}
