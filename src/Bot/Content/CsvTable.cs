using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Bot.Content;

/// <summary>Reads a content table: a header row, then rows that are taken or refused one by one.</summary>
public static class CsvTable
{
    /// <summary>Reads every row of a UTF-8, comma-separated file.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="file">File name in it; a missing file is an empty table.</param>
    /// <param name="columns">Columns that must be there.</param>
    /// <param name="report">Takes refusals.</param>
    /// <param name="take">Makes an entry of a row; throws <see cref="FormatException"/> with the reason to refuse it.</param>
    public static IReadOnlyList<T> Read<T>(string folder, string file, IReadOnlyList<string> columns, ContentReport report, Func<CsvRow, T> take)
    {
        var path = Path.Combine(folder, file);
        if (!File.Exists(path))
        {
            return [];
        }

        using var text = new StreamReader(path);
        using var reader = new CsvReader(text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            TrimOptions = TrimOptions.Trim,
            MissingFieldFound = null,
            BadDataFound = null,
            PrepareHeaderForMatch = header => header.Header.ToLowerInvariant(),
        });
        return HasColumns(reader, file, columns, report) ? Rows(reader, file, columns.Count, report, take) : [];
    }

    private static bool HasColumns(CsvReader reader, string file, IReadOnlyList<string> columns, ContentReport report)
    {
        reader.Read();
        reader.ReadHeader();
        var missing = columns.Except(reader.HeaderRecord ?? [], StringComparer.OrdinalIgnoreCase).ToList();
        if (missing.Count > 0)
        {
            report.Refuse(file, 1, $"the header lacks {string.Join(", ", missing)}: it must have {string.Join(", ", columns)}");
        }

        return missing.Count == 0;
    }

    private static List<T> Rows<T>(CsvReader reader, string file, int least, ContentReport report, Func<CsvRow, T> take)
    {
        var rows = new List<T>();
        while (reader.Read())
        {
            var line = reader.Parser.RawRow;
            try
            {
                if (reader.Parser.Count < least)
                {
                    throw new FormatException($"the row has {reader.Parser.Count} of {least} columns: a comma is missing, or a text with commas lacks its quotes");
                }

                rows.Add(take(new CsvRow(reader)));
            }
            catch (FormatException exception)
            {
                report.Refuse(file, line, exception.Message);
            }
        }

        return rows;
    }
}
