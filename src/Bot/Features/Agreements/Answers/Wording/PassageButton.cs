using System.Globalization;
using Bot.Features.Agreements.Answers.Quoting;
using Bot.Features.Agreements.Documents;
using Bot.Features.Agreements.Documents.Structure;
using Bot.Language;
using Bot.Messages.Parts;

namespace Bot.Features.Agreements.Answers.Wording;

/// <summary>A button that shows a passage.</summary>
internal static class PassageButton
{
    /// <summary>The intent that shows it.</summary>
    public const string Action = "agreement.show";

    // What the narrowest channel shows of a button.
    private const int Longest = 72;

    /// <summary>A button that names the passage.</summary>
    public static Button SeeAlso(Quotation quotation, Locale locale)
    {
        var section = SectionName.Short(quotation);
        var title = AnswerTexts.SeeAlso.In(locale, section.Length > 0 ? $"{section} · {quotation.KeyWords[(Marker.Of(quotation.KeyWords)?.Length ?? 0)..]}" : quotation.KeyWords);
        return To(quotation, Clip.To(title, Longest));
    }

    /// <summary>A button with words of its own.</summary>
    public static Button To(Quotation quotation, string title) =>
        new(title, Action, string.Create(CultureInfo.InvariantCulture, $"{quotation.Document.Id}#{quotation.Passage.Number}"));

    /// <summary>The passage a button means; null when it is not there any more.</summary>
    public static (Document Document, Passage Passage)? Read(string? value, DocumentLibrary library) =>
        value?.LastIndexOf('#') is { } cut and > 0 && int.TryParse(value.AsSpan(cut + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && library.Find(value[..cut]) is { } document && document.Passages.FirstOrDefault(passage => passage.Number == number) is { } passage
            ? (document, passage)
            : null;
}
