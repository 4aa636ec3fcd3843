using System.Text;
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
    private const int OthersShown = 1;
    private const int OriginalMayBeLonger = 150;

    /// <summary>The reply to a question.</summary>
    public Reply Word(Answer answer, Locale locale)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return answer.IsDeclined ? Decline(answer, locale) : Tell(answer, locale);
    }

    private Reply Tell(Answer answer, Locale locale)
    {
        var main = answer.Quotations[0];
        var original = Original(main);
        var verdict = Verdict.Of(answer.Question, answer.Kind, main.Words[main.Key]) switch { true => AnswerTexts.Yes.In(locale) + " ", false => AnswerTexts.No.In(locale) + " ", null => "" };
        var text = new StringBuilder($"{verdict}{Lead(answer, main, locale)}\n\n{main.Show()}");
        if (original is not null)
        {
            text.Append("\n\n").Append(AnswerTexts.Translated.In(locale, Markdown.Escape(original.Document.Title)));
        }

        foreach (var other in answer.Quotations.Skip(1).Take(OthersShown))
        {
            text.Append("\n\n").Append(AnswerTexts.Also.In(locale, Place(other))).Append("\n\n").Append(other.Show());
        }

        return new Reply(text.ToString())
        {
            Confidence = answer.Confidence,
            Actions = [Button.ToSay(AnswerTexts.ReadOn.In(locale))],
            Citations = [.. new[] { original, main }.OfType<Quotation>().Concat(answer.Quotations.Skip(1)).Select(quotation => quotation.Cite())],
        };
    }

    // In another language than the question's, the thing it is about is named in the question's.
    private static string Lead(Answer answer, Quotation main, Locale locale)
    {
        var says = (main.Document.Language == Locale.Italian.Code ? AnswerTexts.SaysInItalian : AnswerTexts.SaysInEnglish).In(locale, Markdown.Escape(main.Document.Title), Place(main));
        return main.Document.Language != locale.Code && answer.Topic is { } topic ? $"{AnswerTexts.About.In(locale, topic.In(locale))} {says}" : says;
    }

    private static string Place(Quotation quotation) => Markdown.Escape(SectionName.Of(quotation.Document, quotation.Passage));

    private Reply Decline(Answer answer, Locale locale)
    {
        var nearest = answer.Quotations.Count == 0
            ? ""
            : " " + AnswerTexts.Nearest.In(locale, Place(answer.Quotations[0]), Markdown.Escape(answer.Quotations[0].Document.Title));
        return new Reply((library.Documents.Count == 0 ? AnswerTexts.NoDocuments : AnswerTexts.Unknown).In(locale) + nearest)
        {
            Outcome = Outcome.Declined,
            Confidence = answer.Confidence,
            Actions = handlers.Find(AskSomebody) is null ? [] : [new Button(AnswerTexts.AskCoordinator.In(locale), AskSomebody, answer.Question)],
        };
    }

    // A translation is aligned with its original passage by passage.
    private Quotation? Original(Quotation quotation) =>
        quotation.Document.TranslationOf is { } id && library.Find(id) is { } original && original.Passages.FirstOrDefault(passage => passage.Number == quotation.Passage.Number) is { } passage
            ? QuotationCutter.Cut(original, passage, QuotationCutter.SentenceOf(quotation), quotation.Words.Length + OriginalMayBeLonger)
            : null;
}
