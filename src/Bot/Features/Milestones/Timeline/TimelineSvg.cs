using System.Globalization;
using System.Security;
using System.Text;
using Bot.Features.Milestones.Export;
using Bot.Features.Milestones.Plan;
using Bot.Language;

namespace Bot.Features.Milestones.Timeline;

/// <summary>
/// Draws milestones on a line of years, and lists under it what is late and what comes next. Each state has its own shape, so
/// that nobody needs colours to tell them apart; where the reader's screen is dark the picture is too.
/// </summary>
public static class TimelineSvg
{
    private const int Width = 960;

    private const int LineY = 164;

    private const int ListY = 238;

    private const int RowHeight = 30;

    private const int LevelHeight = 19;

    private const int MostRows = 10;

    // In widths of an ordinary letter; a Chinese character is as wide as two.
    private const int WidestTitle = 74;

    private const int FirstWide = 0x1100;

    // Colours stand in attributes for converters that know no style sheets; only the dark ones are a style.
    private const string Dark =
        "<style>@media (prefers-color-scheme:dark){.bg{fill:#1b1f24}.ink{fill:#e6edf3}.dim{fill:#9aa6b2}.axis{stroke:#5b6773}.late{fill:#ff7b72}.done{fill:#3fb950}.due{fill:#1b1f24;stroke:#6ea8ff}.now{fill:#6ea8ff;stroke:#6ea8ff}.check{stroke:#1b1f24}}</style>";

    /// <summary>The picture as SVG; it carries its own title and description.</summary>
    /// <param name="days">Every day of every milestone, in order.</param>
    /// <param name="today">Where "today" is drawn.</param>
    /// <param name="name">Whose timeline it is.</param>
    /// <param name="locale">Language of titles and dates.</param>
    public static string Draw(IReadOnlyList<MilestoneDay> days, DateOnly today, string name, Locale locale)
    {
        ArgumentNullException.ThrowIfNull(days);
        ArgumentNullException.ThrowIfNull(locale);
        var rows = TimelineWords.Listed(days, today, MostRows);
        var more = TimelineWords.Listed(days, today, int.MaxValue).Count - rows.Count;
        var height = ListY + ((rows.Count + (more > 0 ? 1 : 0)) * RowHeight);
        var svg = new StringBuilder();
        Add(svg, $"""<svg xmlns="http://www.w3.org/2000/svg" width="{Width}" height="{height}" viewBox="0 0 {Width} {height}" role="img" font-family="DejaVu Sans, Noto Sans, Arial, sans-serif">""");
        Add(svg, $"""<title>{Xml(name)}</title><desc>{Xml(TimelineWords.Say(days, today, locale))}</desc>{Dark}<rect class="bg" width="{Width}" height="{height}" rx="8" fill="#ffffff"/>""");
        Words(svg, TimelineScale.Left, 36, Clip(name), "ink", "#1b2733", "font-size=\"20\" font-weight=\"bold\"");
        Legend(svg, TimelineWords.Counts(days, today), locale);
        Line(svg, TimelineScale.Of(days, today), days, today, locale);
        List(svg, rows, more, today, locale);
        return svg.Append("</svg>").ToString();
    }

    private static void Legend(StringBuilder svg, IReadOnlyList<(DayState State, int Count)> counts, Locale locale)
    {
        var x = TimelineScale.Left + 8;
        foreach (var (state, count) in counts)
        {
            var words = TimelineWords.Counted(state, count, locale);
            Mark(svg, x, 59, state);
            Words(svg, x + 16, 64, words, "dim", "#51606f", "font-size=\"14\"");
            x += 46 + (words.Length * 9);
        }
    }

    private static void Line(StringBuilder svg, TimelineScale scale, IReadOnlyList<MilestoneDay> days, DateOnly today, Locale locale)
    {
        Add(svg, $"""<line class="axis" x1="{TimelineScale.Left}" y1="{LineY}" x2="{TimelineScale.Right}" y2="{LineY}" stroke="#8a97a6" stroke-width="3" stroke-linecap="round"/>""");
        foreach (var year in scale.Years())
        {
            var x = scale.X(new DateOnly(year, 1, 1));
            Add(svg, $"""<line class="axis" x1="{x}" y1="{LineY}" x2="{x}" y2="{LineY + 8}" stroke="#8a97a6"/>""");
            Words(svg, x, LineY + 26, year.ToString(CultureInfo.InvariantCulture), "dim", "#51606f", "font-size=\"13\" text-anchor=\"middle\"");
        }

        var now = scale.X(today);
        Add(svg, $"""<line class="now" x1="{now}" y1="{LineY - 70}" x2="{now}" y2="{LineY + 8}" stroke="#0b5fff" stroke-width="2"/>""");
        var anchor = now < 160 ? "start" : now > Width - 160 ? "end" : "middle";
        Words(svg, now, LineY - 76, ExportTexts.TodayMark.In(locale, locale.Day(today)), "now", "#0b5fff", $"font-size=\"13\" text-anchor=\"{anchor}\"");
        foreach (var (day, x, level) in scale.Place(days).OrderByDescending(entry => TimelineWords.StateOf(entry.Day, today)))
        {
            Mark(svg, x, LineY - (level * LevelHeight), TimelineWords.StateOf(day, today));
        }
    }

    private static void List(StringBuilder svg, IReadOnlyList<MilestoneDay> rows, int more, DateOnly today, Locale locale)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var (y, state) = (ListY + (i * RowHeight), TimelineWords.StateOf(rows[i], today));
            Mark(svg, TimelineScale.Left + 8, y - 5, state);
            Words(svg, TimelineScale.Left + 28, y, locale.Day(rows[i].Day), "dim", "#51606f", "font-size=\"15\"");
            Words(svg, TimelineScale.Left + 190, y, Clip(rows[i].Milestone.Title.In(locale)), "ink", "#1b2733", "font-size=\"15\"");
            Words(svg, TimelineScale.Right, y, TimelineWords.NameOf(state).In(locale), state == DayState.Late ? "late" : "dim", state == DayState.Late ? "#c4281c" : "#51606f", "font-size=\"15\" text-anchor=\"end\"");
        }

        if (more > 0)
        {
            Words(svg, TimelineScale.Left + 190, ListY + (rows.Count * RowHeight), ExportTexts.AndMore.In(locale, more), "dim", "#51606f", "font-size=\"15\"");
        }
    }

    private static void Mark(StringBuilder svg, int x, int y, DayState state)
    {
        FormattableString mark = state switch
        {
            DayState.Late => $"""<path class="late" d="M{x} {y - 9}L{x + 9} {y}L{x} {y + 9}L{x - 9} {y}Z" fill="#c4281c"/>""",
            DayState.Done => $"""<circle class="done" cx="{x}" cy="{y}" r="7" fill="#1d7a3e"/><path class="check" d="M{x - 3} {y}l2 3l4 -6" fill="none" stroke="#ffffff" stroke-width="2"/>""",
            DayState.Passed => $"""<circle cx="{x}" cy="{y}" r="5" fill="#9aa6b2"/>""",
            _ => $"""<circle class="due" cx="{x}" cy="{y}" r="6" fill="#ffffff" stroke="#0b5fff" stroke-width="3"/>""",
        };
        Add(svg, mark);
    }

    private static void Words(StringBuilder svg, int x, int y, string words, string kind, string colour, string more) =>
        Add(svg, $"""<text class="{kind}" x="{x}" y="{y}" fill="{colour}" stroke="none" {more}>{Xml(words)}</text>""");

    private static void Add(StringBuilder svg, FormattableString part) => svg.Append(part.ToString(CultureInfo.InvariantCulture));

    private static string Clip(string text)
    {
        var (kept, width) = (new StringBuilder(), 0);
        foreach (var rune in text.EnumerateRunes())
        {
            width += rune.Value >= FirstWide ? 2 : 1;
            if (width > WidestTitle)
            {
                return $"{kept.ToString().TrimEnd()}…";
            }

            kept.Append(rune);
        }

        return text;
    }

    // XML 1.0 has no place for control characters; everything else stays, Chinese and emoji too.
    private static string Xml(string text) => SecurityElement.Escape(new string([.. text.Where(character => !char.IsControl(character))])) ?? "";
}
