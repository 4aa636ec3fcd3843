using System.Net;
using System.Text;
using Bot.Host.Workers;
using Bot.Language;
using Microsoft.Extensions.Options;

namespace Bot.Host.Web.Legal;

/// <summary><c>GET /privacy</c> and <c>GET /terms</c>, which the app packages name: what is kept, by the settings in force, in both languages.</summary>
internal static class LegalPages
{
    /// <summary>Maps the pages.</summary>
    public static void MapLegalPages(this WebApplication app)
    {
        app.MapGet("/privacy", (IOptions<OperatorOptions> operatedBy, IOptions<RetentionOptions> kept) =>
            Page(LegalTexts.Privacy, locale => [RunBy(operatedBy.Value, locale), LegalTexts.WhatIsKept.In(locale, kept.Value.MessageDays, kept.Value.ConversationDays), LegalTexts.Profile.In(locale), LegalTexts.YourRights.In(locale)]));
        app.MapGet("/terms", (IOptions<OperatorOptions> operatedBy) =>
            Page(LegalTexts.Terms, locale => [RunBy(operatedBy.Value, locale), LegalTexts.Quotes.In(locale), LegalTexts.Use.In(locale)]));
    }

    private static string RunBy(OperatorOptions operatedBy, Locale locale) =>
        LegalTexts.RunBy.In(locale, Or(operatedBy.Name, locale), Or(operatedBy.Contact, locale));

    private static string Or(string said, Locale locale) => said.Length > 0 ? said : LegalTexts.NotSaid.In(locale);

    private static IResult Page(Text title, Func<Locale, IEnumerable<string>> paragraphs)
    {
        var page = new StringBuilder("<!doctype html>\n<html lang=\"it\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n");
        page.Append(provider: null, $"<title>{WebUtility.HtmlEncode(title.In(Locale.Italian))} · {WebUtility.HtmlEncode(title.In(Locale.English))}</title>\n");
        foreach (var locale in (Locale[])[Locale.Italian, Locale.English])
        {
            page.Append(provider: null, $"<section lang=\"{locale.Code}\">\n<h1>{WebUtility.HtmlEncode(title.In(locale))}</h1>\n");
            foreach (var paragraph in paragraphs(locale))
            {
                page.Append(provider: null, $"<p>{WebUtility.HtmlEncode(paragraph)}</p>\n");
            }

            page.Append("</section>\n");
        }

        return Results.Text(page.ToString(), "text/html; charset=utf-8", Encoding.UTF8);
    }
}
