using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CsvHelper;
using CsvHelper.Configuration;

namespace Bot.Host.Commands.Exports;

/// <summary>Writes rows as CSV that no spreadsheet runs as a formula, or as JSON.</summary>
internal static class ExportWriter
{
    private static readonly JsonWriterOptions Json = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Comma-separated, UTF-8, header first. A value that begins like a formula gets an apostrophe before it (OWASP, CSV injection).</summary>
    public static async Task CsvAsync(Stream target, IReadOnlyList<string> columns, IAsyncEnumerable<IReadOnlyList<string>> rows, CancellationToken cancellationToken)
    {
        await using var text = new StreamWriter(target, leaveOpen: true);
        await using var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape });
        await WriteAsync(csv, columns);
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            await WriteAsync(csv, row);
        }
    }

    /// <summary>One array of objects.</summary>
    public static async Task JsonAsync(Stream target, IReadOnlyList<string> columns, IAsyncEnumerable<IReadOnlyList<string>> rows, CancellationToken cancellationToken)
    {
        await using var json = new Utf8JsonWriter(target, Json);
        json.WriteStartArray();
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            json.WriteStartObject();
            for (var i = 0; i < columns.Count; i++)
            {
                json.WriteString(columns[i], row[i]);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static async Task WriteAsync(CsvWriter csv, IReadOnlyList<string> values)
    {
        foreach (var value in values)
        {
            csv.WriteField(value);
        }

        await csv.NextRecordAsync();
    }
}
