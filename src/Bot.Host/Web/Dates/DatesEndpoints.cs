using System.Text;
using Bot.Features.Milestones.Export;
using Bot.Language;
using Bot.Messages;

namespace Bot.Host.Web.Dates;

/// <summary>The calendar feed and the timeline, under the private address of whoever asked for it.</summary>
internal static class DatesEndpoints
{
    /// <summary>Adds what they need.</summary>
    public static void AddDates(this WebApplicationBuilder builder) => builder.Services.AddSingleton<TimelinePng>().AddHostedService<TimelineWarmUp>()
        .AddSingleton(new PublicAddress(Uri.TryCreate(builder.Configuration["PublicUrl"], UriKind.Absolute, out var url) ? url : null));

    /// <summary>Maps them.</summary>
    public static void MapDates(this WebApplication app)
    {
        app.MapGet("/calendar/{link}/milestones.ics", CalendarAsync);
        app.MapGet("/calendar/{link}/timeline", TimelineAsync);
    }

    private static async Task<IResult> CalendarAsync(string link, string? lang, MilestoneExport export, HttpContext http)
    {
        if (!await export.OpensAsync(link, DatesUse.Calendar, http.RequestAborted))
        {
            return Results.Problem("this calendar address is not in use: ask Accordo for a new one", statusCode: StatusCodes.Status404NotFound);
        }

        http.Response.Headers.CacheControl = "private, max-age=900";
        return Results.Text(await export.CalendarAsync(Locale.Parse(lang) ?? Locale.Italian, http.RequestAborted), "text/calendar", Encoding.UTF8);
    }

    private static async Task<IResult> TimelineAsync(string link, string? lang, MilestoneExport export, TimelinePng pictures, HttpContext http)
    {
        if (!await export.OpensAsync(link, DatesUse.Timeline, http.RequestAborted))
        {
            return Results.Problem("this address is not in use: ask Accordo for the timeline again", statusCode: StatusCodes.Status404NotFound);
        }

        var svg = await export.PictureAsync(Locale.Parse(lang) ?? Locale.Italian, http.RequestAborted);
        http.Response.Headers.CacheControl = "private, max-age=300";
        http.Response.Headers.Vary = "Accept";

        // Chat clients show it inside pages of their own, and some fetch it themselves.
        http.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        var wantsSvg = http.Request.Headers.Accept.ToString().Contains("image/svg+xml", StringComparison.OrdinalIgnoreCase);
        return !wantsSvg && await pictures.MakeAsync(svg, http.RequestAborted) is { } png
            ? Results.Bytes(png, "image/png")
            : Results.Text(svg, "image/svg+xml", Encoding.UTF8);
    }
}
