using System.Text;
using Bot.Features.Agreements.Answers.Quoting;
using Bot.Features.Agreements.Documents;
using Bot.Intents;
using Bot.Intents.Routing;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.Agreements.Answers.Wording;

/// <summary>Words an answer: one line that says who says it, the quotation, what it rests on; the rest as buttons.</summary>
public sealed class AnswerReply(DocumentLibrary library, HandlerList handlers)
{
    // A definition that is read at a glance stands below the clause; longer ones are a button.
    private const int ShortDefinition = 250;
    private const int OfferedTerms = 2;
    private const int MostOfOther = 200;

    /// <summary>The reply to a question.</summary>
    /// <param name="answer">What was found.</param>
    /// <param name="turn">The turn that asks.</param>
    public Reply Word(Answer answer, Turn turn)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(turn);
        return answer.IsDeclined ? Decline(answer, turn.Locale) : Tell(answer, turn);
    }

    private Reply Tell(Answer answer, Turn turn)
    {
        var locale = turn.Locale;
        var (main, close) = (answer.Quotations[0], answer.Quotations.Skip(1).Take(answer.Close).ToList());
        var definitions = NeighbouringDefinitions.Of(main).ExceptBy(close.Select(other => other.Passage), definition => definition.Passage).ToList();
        var shown = definitions.Where(definition => definition.Words.Length <= ShortDefinition).Take(1).ToList();
        var text = new StringBuilder($"{AnswerLead.Of(answer, locale, turn.Today)}\n\n{main.Show()}");
        if (close.Count > 0 && answer.Question.Length > 0)
        {
            text.Append("\n\n").Append(Or(close[0], main, locale));
        }

        foreach (var definition in shown)
        {
            text.Append("\n\n").Append(AnswerTexts.DefinedAs.In(locale, Markdown.Escape(definition.Passage.Term))).Append("\n\n").Append(Markdown.Quote(definition.Words));
        }

        var amendments = AmendmentsOf(answer, turn.Today);
        amendments.ForEach(amendment => text.Append("\n\n").Append(AnswerTexts.AmendedBy.In(locale, Markdown.Escape(amendment.Document.Title), InForce(amendment.Document, locale))));
        return new Reply(text.ToString())
        {
            Confidence = answer.Confidence,
            Actions =
            [
                .. close.Select(other => PassageButton.SeeAlso(other, locale)),
                .. amendments.Select(amendment => PassageButton.SeeAlso(amendment, locale)),
                .. definitions.Except(shown).Take(OfferedTerms).Select(definition => PassageButton.To(definition, AnswerTexts.DefinitionOf.In(locale, definition.Passage.Term))),
                Button.ToSay(AnswerTexts.ReadOn.In(locale)),
            ],
            Citations = [.. Sources(main, locale), .. answer.Quotations.Skip(1).Select(other => Related(other, locale)), .. shown.Select(definition => Defining(definition, locale))],
        };
    }

    // The nearly best passage in one line: enough to see whether it is the one that was meant.
    private static string Or(Quotation other, Quotation main, Locale locale)
    {
        var title = other.Document.Id == main.Document.Id ? "" : AnswerTexts.Titled.In(locale, Markdown.Escape(other.Document.Title));
        var place = string.Join(", ", new[] { title, Markdown.Escape(SectionName.Short(other)) }.Where(part => part.Length > 0));
        return AnswerTexts.Or.In(locale, place.Length > 0 ? ", " + place : "", Markdown.Escape(Clip.To(other.KeyWords, MostOfOther)));
    }

    private IEnumerable<Citation> Sources(Quotation main, Locale locale)
    {
        if (Originals.Of(main, library) is { } original)
        {
            yield return original.Cite(SourceLabel.OfOriginal(original.Document, locale));
        }

        yield return main.Cite(SourceLabel.Of(main.Document, locale));
    }

    private static Citation Related(Quotation quotation, Locale locale) => quotation.Cite(SourceLabel.Of(quotation.Document, locale)) with { IsRelated = true };

    private static Citation Defining(Quotation definition, Locale locale) => definition.Cite(AnswerTexts.DefinitionLabel.In(locale, definition.Passage.Term));

    // What is in force beside the document and changes it, without naming the clause that was found.
    private List<Quotation> AmendmentsOf(Answer answer, DateOnly today)
    {
        var main = answer.Quotations[0];
        var changing = library.Documents.InForceOn(answer.AsOf ?? today).Amending(main.Document.TranslationOf ?? main.Document.Id);
        return [.. changing.Where(document => answer.Quotations.All(quotation => quotation.Document.Id != document.Id))
            .Select(document => QuotationCutter.Whole(document, [document.Passages.FirstOrDefault(passage => Amendments.Replaces((document, passage), (main.Document, main.Passage))) ?? document.Passages[0]], 1))];
    }

    private static string InForce(Document document, Locale locale) => AnswerLead.Validity(document, locale) is { Length: > 0 } validity ? $" ({validity})" : "";

    private Reply Decline(Answer answer, Locale locale)
    {
        var offers = AskSomebody.Buttons(handlers, locale, answer.Question).ToList();

        var nearest = answer.NearestTopic is null ? "" : " " + Nearest(answer.Quotations[0], answer.NearestTopic, locale);
        if (nearest.Length > 0)
        {
            offers.Add(PassageButton.To(answer.Quotations[0], AnswerTexts.ShowNearest.In(locale)));
        }

        return new Reply((library.Documents.Count == 0 ? AnswerTexts.NoDocuments : AnswerTexts.Unknown).In(locale) + nearest)
        {
            Outcome = Outcome.Declined,
            Confidence = answer.Confidence,
            Actions = offers,
        };
    }

    private static string Nearest(Quotation nearest, Text topic, Locale locale) => SectionName.Of(nearest) is { Length: > 0 } section
        ? AnswerTexts.NearestPlace.In(locale, Markdown.Escape(section), Markdown.Escape(nearest.Document.Title))
        : AnswerTexts.NearestTopic.In(locale, topic.In(locale));
}
