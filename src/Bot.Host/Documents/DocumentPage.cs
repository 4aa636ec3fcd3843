using System.Text;
using Bot.Features.Agreements.Documents;
using Bot.Language;

namespace Bot.Host.Documents;

/// <summary>A document as a page to read, complete without scripts.</summary>
internal static class DocumentPage
{
    /// <summary>The page of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="other">Its original or its translation; null when there is none.</param>
    /// <param name="start">Offset of the first marked code unit.</param>
    /// <param name="end">Offset after the last one.</param>
    /// <param name="locale">The language of the page around the document.</param>
    public static string Of(Document document, Document? other, int start, int end, Locale locale)
    {
        var passages = new DocumentPassages(document, start, end);
        var about = new StringBuilder();
        if (document.TranslationOf is not null)
        {
            about.Append(provider: null, $"<p class=\"notice\">{Encode(DocumentTexts.Courtesy.In(locale))}</p>\n");
        }

        if (document.InForceFrom is { } from)
        {
            about.Append(provider: null, $"<p class=\"muted\">{Encode(DocumentTexts.InForceFrom.In(locale, locale.Day(from)))}</p>\n");
        }

        if (document.InForceUntil is { } until)
        {
            about.Append(provider: null, $"<p class=\"muted\">{Encode(DocumentTexts.InForceUntil.In(locale, locale.Day(until)))}</p>\n");
        }

        if (other is not null)
        {
            var anchor = passages.FirstMarked is { } marked ? $"#p{marked.Number}" : "";
            about.Append(provider: null, $"<p><a href=\"/documents/{Encode(Uri.EscapeDataString(other.Id))}?lang={locale.Code}{anchor}\">{Encode(LinkTo(other, locale))}</a></p>\n");
        }

        return Frame(document.Title, document.Language, about.ToString(), passages.ToHtml(), locale);
    }

    /// <summary>A page that says why there is nothing to read.</summary>
    public static string Notice(Text title, Text why, Locale locale) =>
        Frame(title.In(locale), locale.Code, "", $"<p>{Encode(why.In(locale))}</p>", locale);

    private static string LinkTo(Document other, Locale locale) => other.TranslationOf is null
        ? DocumentTexts.ReadOriginal.In(locale)
        : DocumentTexts.ReadTranslation.In(locale, (other.Language == Locale.Italian.Code ? DocumentTexts.InItalian : DocumentTexts.InEnglish).In(locale));

    private static string Frame(string title, string titleLanguage, string about, string body, Locale locale) =>
        $"""
        <!doctype html>
        <html lang="{locale.Code}">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <meta name="color-scheme" content="light dark">
          <title>{Encode(title)} · Accordo</title>
          <link rel="icon" href="/mark.svg" type="image/svg+xml">
          <link rel="stylesheet" href="/css/base.css">
          <link rel="stylesheet" href="/css/document.css">
          <script type="module" src="/js/document.js"></script>
        </head>
        <body>
        <header><a href="/">{Encode(DocumentTexts.Back.In(locale))}</a></header>
        <main>
        <h1 lang="{Encode(titleLanguage)}">{Encode(title)}</h1>
        {about}<article lang="{Encode(titleLanguage)}">
        {body}</article>
        </main>
        </body>
        </html>
        """;

    private static string Encode(string text) => DocumentPassages.Encoder.Encode(text);
}
