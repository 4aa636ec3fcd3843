using System.Globalization;

namespace Bot.Host.Commands.Exports;

/// <summary>Writes instants and numbers so that every spreadsheet and program reads them the same.</summary>
internal static class Stamp
{
    /// <summary>An instant as ISO 8601 in UTC, to the second.</summary>
    public static string Of(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    /// <summary>A number with a point and no grouping.</summary>
    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);
}
