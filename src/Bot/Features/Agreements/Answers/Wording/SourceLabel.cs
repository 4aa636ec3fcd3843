using Bot.Features.Agreements.Documents;
using Bot.Language;

namespace Bot.Features.Agreements.Answers.Wording;

/// <summary>Says in a word or two what a source is beside the answer: the original, a courtesy translation, in force until when.</summary>
internal static class SourceLabel
{
    /// <summary>The label of a document that is quoted.</summary>
    public static string Of(Document document, Locale locale) =>
        string.Join("; ", new[] { Language(document, locale), AnswerLead.Validity(document, locale) }.Where(part => part.Length > 0));

    /// <summary>The label of an original that stands beside its translation.</summary>
    public static string OfOriginal(Document document, Locale locale) =>
        (document.Language == Locale.Italian.Code ? AnswerTexts.OriginalItalian : AnswerTexts.OriginalEnglish).In(locale);

    private static string Language(Document document, Locale locale) =>
        document.TranslationOf is not null ? AnswerTexts.Courtesy.In(locale)
        : document.Language == locale.Code ? ""
        : (document.Language == Locale.Italian.Code ? AnswerTexts.Italian : AnswerTexts.English).In(locale);
}
