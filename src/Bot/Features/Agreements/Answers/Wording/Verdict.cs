using System.Text.RegularExpressions;
using Bot.Features.Agreements.Search.Query;
using Bot.Language;

namespace Bot.Features.Agreements.Answers.Wording;

/// <summary>Whether a quotation says yes or no, told only where its words and the question's leave little doubt.</summary>
internal static partial class Verdict
{
    /// <summary>True for yes, false for no, null when it is for the reader to judge.</summary>
    public static bool? Of(string question, QuestionKind kind, string quotation)
    {
        var (asked, said) = (TextNormalizer.Fold(question), TextNormalizer.Fold(quotation));
        if (kind != QuestionKind.Whether || Restricts().IsMatch(asked) || !AsksLeave().IsMatch(asked))
        {
            return null;
        }

        var (forbids, allows) = (Forbids().IsMatch(said), Allows().IsMatch(said));
        return forbids == allows || Hedges().IsMatch(said) ? null : allows;
    }

    [GeneratedRegex(@"\b(?:only|just|always|ever|enough|never|not|without|solo|soltanto|sempre|mai|basta|senza|non|n t)\b")]
    private static partial Regex Restricts();

    [GeneratedRegex(@"\b(?:can|may|could|allowed|ok|okay|permitted|entitled|are we free|is it fine|posso|possiamo|puo|possono|si puo|permesso|consentito|va bene)\b")]
    private static partial Regex AsksLeave();

    [GeneratedRegex(@"\b(?:shall not|may not|must not|will not|cannot|is prohibited|are prohibited|not be entitled|no party may|neither party may|without the (?:prior )?(?:written )?consent|non puo|non possono|e vietat\w+|sono vietat\w+|e fatto divieto|non e consentit\w+|e esclus\w+)\b")]
    private static partial Regex Forbids();

    [GeneratedRegex(@"(?<!no party |neither party )\b(?:may(?! not)|(?:is|are) (?:entitled|permitted|allowed|free) to|(?:have|has) the right to|right to|(?<!non )puo|(?<!non )possono|ha(?:nno)? (?:la facolta|il diritto)|(?<!non )e consentit\w+|si riserva(?:no)? la facolta)\b")]
    private static partial Regex Allows();

    [GeneratedRegex(@"\b(?:unless|except|provided|only|salvo|tranne|purche|a condizione|solo|esclusivamente|other than)\b")]
    private static partial Regex Hedges();
}
