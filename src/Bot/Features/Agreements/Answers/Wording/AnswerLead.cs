using Bot.Features.Agreements.Answers.Quoting;
using Bot.Features.Agreements.Documents;
using Bot.Features.Agreements.Documents.Listing;
using Bot.Features.Agreements.Search.Query;
using Bot.Language;
using Bot.Messages.Parts;

namespace Bot.Features.Agreements.Answers.Wording;

/// <summary>Words the line above a quotation: who says it, once, and in which version.</summary>
internal static class AnswerLead
{
    /// <summary>The line.</summary>
    /// <param name="answer">What was found.</param>
    /// <param name="locale">The reader's language.</param>
    /// <param name="today">The day it is for the reader.</param>
    public static string Of(Answer answer, Locale locale, DateOnly today)
    {
        var main = answer.Quotations[0];
        var verdict = Verdict.Of(answer.Question, answer.Kind, main.KeyWords) switch { true => AnswerTexts.Yes.In(locale) + " ", false => AnswerTexts.No.In(locale) + " ", null => "" };
        var source = Source(main, locale);
        if (answer.AsOf is { } day)
        {
            return verdict + (day > today ? AnswerTexts.AsOfLater : AnswerTexts.AsOf).In(locale, locale.Day(day), source);
        }

        // In another language than the question's, the thing it is about is named in the question's.
        var isForeign = locale == Locale.Italian ? main.Document.Language == "en" : locale == Locale.English && main.Document.Language == "it";
        return verdict + (isForeign && answer.Topic is { } topic && answer.Kind != QuestionKind.Meaning
            ? AnswerTexts.About.In(locale, LowerFirst(topic.In(locale)), source)
            : (main.Document.Language == Locale.Italian.Code ? AnswerTexts.SaysInItalian : AnswerTexts.SaysInEnglish).In(locale, source));
    }

    /// <summary>Document and section, and what a reader must know of the version: whether it is a rendering, when it is in force, what it amends.</summary>
    public static string Source(Quotation quotation, Locale locale)
    {
        var document = quotation.Document;
        var section = SectionName.Of(quotation);
        var notes = new[] { document.TranslationOf is null ? "" : AnswerTexts.Courtesy.In(locale), Validity(document, locale) }.Where(note => note.Length > 0).ToList();
        return AnswerTexts.Titled.In(locale, Markdown.Escape(document.Title))
            + (section.Length > 0 ? ", " + Markdown.Escape(section) : "")
            + (notes.Count > 0 ? $" ({string.Join("; ", notes)})" : "");
    }

    /// <summary>From when to when a document is in force; empty when it does not say.</summary>
    public static string Validity(Document document, Locale locale) => (document.InForceFrom, document.InForceUntil) switch
    {
        ({ } from, { } until) => DocumentTexts.FromUntil.In(locale, locale.Day(from), locale.Day(until)),
        ({ } from, null) => DocumentTexts.From.In(locale, locale.Day(from)),
        (null, { } until) => DocumentTexts.Until.In(locale, locale.Day(until)),
        _ => "",
    };

    private static string LowerFirst(string topic) => topic.Length > 1 && char.IsLower(topic[1]) ? char.ToLowerInvariant(topic[0]) + topic[1..] : topic;
}
