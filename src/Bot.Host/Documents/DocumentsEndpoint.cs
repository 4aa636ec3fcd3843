using System.Net.Mime;
using System.Text;
using Bot.Features.Agreements.Documents;
using Bot.Host.Web;
using Bot.Host.Web.Access;
using Bot.Language;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bot.Host.Documents;

/// <summary>The documents over HTTP: <c>/documents/{id}</c> to read, <c>/api/documents</c> and <c>/api/documents/{id}/text</c> to work with.</summary>
internal sealed class DocumentsEndpoint(DocumentLibrary library, WebGate gate)
{
    /// <summary>The page of a document, the quote at <c>?start=…&amp;end=…</c> marked.</summary>
    public IResult Read(HttpContext http, string id)
    {
        var document = library.Find(id);
        var locale = LocaleOf(http, document);
        var admission = gate.Admit(http);
        if (admission.Visitor is null)
        {
            return Html(DocumentPage.Notice(DocumentTexts.NotAdmittedTitle, DocumentTexts.NotAdmitted, locale), admission.Status);
        }

        if (document is null)
        {
            return Html(DocumentPage.Notice(DocumentTexts.NotFoundTitle, DocumentTexts.NotFound, locale), StatusCodes.Status404NotFound);
        }

        // A mark that is no number, or beyond the text, marks nothing: the document is still worth reading.
        _ = int.TryParse(http.Request.Query["start"], out var start);
        _ = int.TryParse(http.Request.Query["end"], out var end);
        return Html(DocumentPage.Of(document, OtherLanguageOf(document), start, end, locale), StatusCodes.Status200OK);
    }

    /// <summary>The text that the offsets of every citation refer to.</summary>
    public IResult Text(HttpContext http, string id)
    {
        var admission = gate.Admit(http);
        return admission.Visitor is null
            ? Problems.Of(admission.Status, "Not admitted", admission.Why)
            : library.Find(id) is { } document
                ? TypedResults.Text(document.Text, MediaTypeNames.Text.Plain, Encoding.UTF8)
                : Problems.Of(StatusCodes.Status404NotFound, "No such document", "GET /api/documents lists the documents there are");
    }

    /// <summary>The documents there are.</summary>
    public IResult List(HttpContext http)
    {
        var admission = gate.Admit(http);
        return admission.Visitor is null
            ? Problems.Of(admission.Status, "Not admitted", admission.Why)
            : TypedResults.Ok(library.Documents.Select(document => new
            {
                document.Id,
                document.Title,
                document.Language,
                document.TranslationOf,
                document.Version,
                Url = $"/documents/{Uri.EscapeDataString(document.Id)}",
                Text = $"/api/documents/{Uri.EscapeDataString(document.Id)}/text",
            }));
    }

    private static ContentHttpResult Html(string page, int status) => TypedResults.Text(page, MediaTypeNames.Text.Html, Encoding.UTF8, status);

    private static Locale LocaleOf(HttpContext http, Document? document) =>
        Locale.Parse(http.Request.Query["lang"])
        ?? http.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(language => language.Quality ?? 1)
            .Select(language => Locale.Parse(language.Value.ToString())).FirstOrDefault(locale => locale is not null)
        ?? Locale.Parse(document?.Language)
        ?? Locale.Italian;

    private Document? OtherLanguageOf(Document document) => document.TranslationOf is { } original
        ? library.Find(original)
        : library.Documents.FirstOrDefault(other => other.TranslationOf == document.Id);
}
