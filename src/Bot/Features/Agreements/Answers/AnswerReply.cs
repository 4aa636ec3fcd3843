using Bot.Features.Agreements.Documents;
using Bot.Intents;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.Agreements.Answers;

/// <summary>Words an answer: a lead, the quotation, its sources.</summary>
public sealed class AnswerReply(DocumentLibrary library, HandlerList handlers)
{
    private const string AskSomebody = "questions.ask";

    /// <summary>The reply to a question.</summary>
    public Reply Word(Answer answer, string question, Locale locale)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return answer.IsDeclined ? Decline(answer, question, locale) : Tell(answer, locale);
    }

    private Reply Tell(Answer answer, Locale locale)
    {
        var main = answer.Quotations[0];
        var section = Markdown.Escape(SectionName.Of(main.Document, main.Passage));
        var lead = (main.Document.Language == "it" ? AnswerTexts.SaysInItalian : AnswerTexts.SaysInEnglish).In(locale, Markdown.Escape(main.Document.Title), section);
        var text = $"{lead}\n\n{Markdown.Quote(main.Words)}";
        var original = Original(main);
        if (original is not null)
        {
            text += $"\n\n{AnswerTexts.Translated.In(locale, Markdown.Escape(original.Document.Title))}";
        }

        return new Reply(text)
        {
            Confidence = answer.Confidence,
            Citations = [.. new[] { original, main }.OfType<Quotation>().Concat(answer.Quotations.Skip(1)).Select(quotation => quotation.Cite())],
        };
    }

    private Reply Decline(Answer answer, string question, Locale locale)
    {
        var nearest = answer.Quotations.Count == 0
            ? ""
            : " " + AnswerTexts.Nearest.In(locale, Markdown.Escape(SectionName.Of(answer.Quotations[0].Document, answer.Quotations[0].Passage)), Markdown.Escape(answer.Quotations[0].Document.Title));
        return new Reply((library.Documents.Count == 0 ? AnswerTexts.NoDocuments : AnswerTexts.Unknown).In(locale) + nearest)
        {
            Outcome = Outcome.Declined,
            Confidence = answer.Confidence,
            Actions = handlers.Find(AskSomebody) is null ? [] : [new Button(AnswerTexts.AskCoordinator.In(locale), AskSomebody, question)],
        };
    }

    // A translation is aligned with its original passage by passage.
    private Quotation? Original(Quotation quotation) =>
        quotation.Document.TranslationOf is { } id && library.Find(id) is { } original && original.Passages.FirstOrDefault(passage => passage.Number == quotation.Passage.Number) is { } passage
            ? QuotationCutter.Cut(original, passage, QuotationCutter.SentenceOf(quotation))
            : null;
}
