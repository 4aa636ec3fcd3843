using System.Globalization;
using System.Security;
using System.Text;
using Bot.Features.Milestones.Export;
using Bot.Features.Milestones.Plan;
using Bot.Language;

namespace Bot.Features.Milestones.Timeline;

/// <summary>Draws milestones on a line of years, and lists under it what is late and what comes next.</summary>
public static class TimelineSvg
{
    private const int Width = 960;

    private const int Left = 40;

    private const int Right = Width - 40;

    private const int LineY = 96;

    private const int ListY = 168;

    private const int RowHeight = 30;

    private const int MostRows = 8;

    private const int LongestTitle = 70;

    /// <summary>The picture as SVG; it carries its own title and description.</summary>
    /// <param name="days">Every day of every milestone, in order.</param>
    /// <param name="today">Where "today" is drawn.</param>
    /// <param name="name">Whose timeline it is.</param>
    /// <param name="locale">Language of titles and dates.</param>
    public static string Draw(IReadOnlyList<MilestoneDay> days, DateOnly today, string name, Locale locale)
    {
        ArgumentNullException.ThrowIfNull(days);
        ArgumentNullException.ThrowIfNull(locale);
        var first = days.Select(day => day.Day).Append(today).Min();
        var last = days.Select(day => day.Day).Append(today).Max();
        var rows = TimelineWords.Listed(days, today, MostRows);
        var height = ListY + (rows.Count * RowHeight) + 16;
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""<svg xmlns="http://www.w3.org/2000/svg" width="{Width}" height="{height}" viewBox="0 0 {Width} {height}" role="img" font-family="DejaVu Sans, Arial, sans-serif">""");
        svg.Append(CultureInfo.InvariantCulture, $"""<title>{Xml(name)}</title><desc>{Xml(TimelineWords.Say(days, today, locale))}</desc>""");
        svg.Append(CultureInfo.InvariantCulture, $"""<rect width="{Width}" height="{height}" fill="#ffffff"/><text x="{Left}" y="36" font-size="20" font-weight="bold" fill="#1b2733">{Xml(Short(name))}</text>""");
        svg.Append(CultureInfo.InvariantCulture, $"""<line x1="{Left}" y1="{LineY}" x2="{Right}" y2="{LineY}" stroke="#8a97a6" stroke-width="3" stroke-linecap="round"/>""");
        for (var year = first.Year + 1; year <= last.Year; year++)
        {
            var x = X(new DateOnly(year, 1, 1), first, last);
            svg.Append(CultureInfo.InvariantCulture, $"""<line x1="{x}" y1="{LineY - 6}" x2="{x}" y2="{LineY + 6}" stroke="#8a97a6"/><text x="{x}" y="{LineY + 28}" font-size="13" text-anchor="middle" fill="#51606f">{year}</text>""");
        }

        foreach (var day in days)
        {
            svg.Append(CultureInfo.InvariantCulture, $"""<circle cx="{X(day.Day, first, last)}" cy="{LineY}" r="7" fill="{Colour(day, today)}" stroke="#ffffff" stroke-width="2"/>""");
        }

        Today(svg, X(today, first, last), today, locale);
        List(svg, rows, today, locale);
        return svg.Append("</svg>").ToString();
    }

    private static void Today(StringBuilder svg, int x, DateOnly today, Locale locale)
    {
        var anchor = x < 160 ? "start" : x > Width - 160 ? "end" : "middle";
        svg.Append(CultureInfo.InvariantCulture, $"""<line x1="{x}" y1="{LineY - 22}" x2="{x}" y2="{LineY + 14}" stroke="#0b5fff" stroke-width="2"/>""");
        svg.Append(CultureInfo.InvariantCulture, $"""<text x="{x}" y="{LineY - 28}" font-size="13" text-anchor="{anchor}" fill="#0b5fff">{Xml(ExportTexts.TodayMark.In(locale, locale.Day(today)))}</text>""");
    }

    private static void List(StringBuilder svg, IReadOnlyList<MilestoneDay> rows, DateOnly today, Locale locale)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var y = ListY + (i * RowHeight);
            svg.Append(CultureInfo.InvariantCulture, $"""<circle cx="{Left + 8}" cy="{y - 5}" r="7" fill="{Colour(rows[i], today)}"/>""");
            svg.Append(CultureInfo.InvariantCulture, $"""<text x="{Left + 28}" y="{y}" font-size="15" fill="#1b2733">{Xml(locale.Day(rows[i].Day))}</text>""");
            svg.Append(CultureInfo.InvariantCulture, $"""<text x="{Left + 190}" y="{y}" font-size="15" fill="#1b2733">{Xml(Short(rows[i].Milestone.Title.In(locale)))} ({Xml(TimelineWords.StateOf(rows[i], today).In(locale))})</text>""");
        }
    }

    private static int X(DateOnly day, DateOnly first, DateOnly last) =>
        Left + (int)((long)(day.DayNumber - first.DayNumber) * (Right - Left) / Math.Max(1, last.DayNumber - first.DayNumber));

    // Told apart by lightness too, and the list says each state in words.
    private static string Colour(MilestoneDay day, DateOnly today) =>
        day.IsLate(today) ? "#c4281c" : day.IsDone ? "#1d7a3e" : day.Day < today ? "#9aa6b2" : "#0b5fff";

    private static string Short(string text) => text.Length <= LongestTitle ? text : $"{text[..(LongestTitle - 1)]}…";

    private static string Xml(string text) => SecurityElement.Escape(new string([.. text.Where(character => !char.IsControl(character) && !char.IsSurrogate(character))])) ?? "";
}
