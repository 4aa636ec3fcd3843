using System.Globalization;
using System.Text;
using Bot.Features.Milestones.Plan;
using Bot.Language;

namespace Bot.Features.Milestones.Export;

/// <summary>Writes milestones as an iCalendar file (RFC 5545): whole days, recurrences as their rules.</summary>
public static class IcsWriter
{
    // RFC 5545, 3.1: a line has at most 75 octets; what follows goes on after a space.
    private const int MostOctets = 75;

    /// <summary>The calendar's text.</summary>
    /// <param name="milestones">What it holds.</param>
    /// <param name="name">What calendars show it as.</param>
    /// <param name="locale">Language of the titles.</param>
    /// <param name="now">When it was written.</param>
    public static string Write(IEnumerable<Milestone> milestones, string name, Locale locale, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(milestones);
        ArgumentNullException.ThrowIfNull(locale);
        var text = new StringBuilder();
        void Line(string line) => Fold(text, line);

        Line("BEGIN:VCALENDAR");
        Line("VERSION:2.0");
        Line($"PRODID:-//Accordo//Milestones//{locale.Code.ToUpperInvariant()}");
        Line("CALSCALE:GREGORIAN");
        Line($"X-WR-CALNAME:{Escape(name)}");
        foreach (var milestone in milestones)
        {
            Line("BEGIN:VEVENT");
            Line($"UID:{Escape(milestone.Id)}@milestones.accordo");
            Line($"DTSTAMP:{now.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}");
            Line($"DTSTART;VALUE=DATE:{Day(milestone.Due)}");
            Line($"DTEND;VALUE=DATE:{Day(milestone.Due.AddDays(1))}");
            Line($"SUMMARY:{Escape(milestone.Title.In(locale))}");
            if (milestone.Recurrence.Length > 0)
            {
                var rule = milestone.Recurrence.Trim().ToUpperInvariant();
                Line(rule.StartsWith("RRULE:", StringComparison.Ordinal) ? rule : $"RRULE:{rule}");
            }

            if (milestone.Source.In(locale) is { Length: > 0 } source)
            {
                Line($"DESCRIPTION:{Escape(source)}");
            }

            Line("TRANSP:TRANSPARENT");
            Line("END:VEVENT");
        }

        Line("END:VCALENDAR");
        return text.ToString();
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    // RFC 5545, 3.3.11
    private static string Escape(string value) => value
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\r\n", "\\n", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal);

    private static void Fold(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
