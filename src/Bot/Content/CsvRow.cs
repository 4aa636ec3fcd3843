using System.Globalization;
using CsvHelper;

namespace Bot.Content;

/// <summary>One row of a content table.</summary>
public sealed class CsvRow(IReaderRow row)
{
    /// <summary>Line of the file the row ends on, from 1.</summary>
    public int Line => row.Parser?.RawRow ?? 0;

    /// <summary>A column's text, empty when there is none.</summary>
    public string this[string column] => row.TryGetField<string>(column, out var text) ? text ?? "" : "";

    /// <summary>A column that must not be empty.</summary>
    /// <exception cref="FormatException">It is empty.</exception>
    public string Required(string column) =>
        this[column] is { Length: > 0 } text ? text : throw new FormatException($"{column} is empty: fill it in");

    /// <summary>A column with a day.</summary>
    /// <exception cref="FormatException">It is not a day of the calendar as yyyy-MM-dd.</exception>
    public DateOnly Day(string column) =>
        DateOnly.TryParseExact(Required(column), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new FormatException($"{column} is '{this[column]}': write a day as 2031-06-08");

    /// <summary>A column with several values between semicolons.</summary>
    public IReadOnlyList<string> List(string column) =>
        this[column].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
