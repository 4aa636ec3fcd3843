using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Bot.Host.Commands.Import;

/// <summary>A content table as it stands in its file, whatever its rows are worth.</summary>
internal sealed class Table
{
    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture)
    {
        TrimOptions = TrimOptions.Trim,
        BadDataFound = null,
        PrepareHeaderForMatch = header => header.Header.ToLowerInvariant(),
    };

    private readonly List<string> columns = [];

    /// <summary>The rows in order, by column, with their lines.</summary>
    public List<(int Line, Dictionary<string, string> Cells)> Rows { get; } = [];

    /// <summary>Reads a file; a missing one is an empty table.</summary>
    public static Table Read(string path)
    {
        var table = new Table();
        if (!File.Exists(path))
        {
            return table;
        }

        using var reader = new CsvReader(new StreamReader(path), Configuration);
        if (reader.Read() && reader.ReadHeader())
        {
            table.columns.AddRange(reader.HeaderRecord!);
        }

        while (reader.Read())
        {
            var cells = table.columns.Index().Where(column => column.Index < reader.Parser.Count).ToDictionary(column => column.Item, column => reader.GetField(column.Index) ?? "", StringComparer.OrdinalIgnoreCase);
            table.Rows.Add((reader.Parser.RawRow, cells));
        }

        return table;
    }

    /// <summary>Takes rows in: one with a known key takes the place of the other.</summary>
    public IReadOnlyList<(ChangeKind Kind, string Key)> Merge(IReadOnlyList<(int Line, Dictionary<string, string> Cells)> rows, IReadOnlyList<string> key)
    {
        columns.AddRange(rows.SelectMany(row => row.Cells.Keys).Except(columns, StringComparer.OrdinalIgnoreCase).ToList());
        var changes = new List<(ChangeKind, string)>();
        foreach (var row in rows)
        {
            var name = Key(row.Cells, key);
            var place = Rows.FindIndex(other => Key(other.Cells, key) == name);
            if (place < 0)
            {
                Rows.Add(row);
                changes.Add((ChangeKind.Added, name));
                continue;
            }

            changes.Add((AreSame(Rows[place].Cells, row.Cells) ? ChangeKind.Unchanged : ChangeKind.Changed, name));
            Rows[place] = row;
        }

        return changes;
    }

    /// <summary>Writes the file anew.</summary>
    public void Write(string path)
    {
        using var writer = new CsvWriter(new StreamWriter(path) { NewLine = "\n" }, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" });
        foreach (var cells in Rows.Select(row => row.Cells).Prepend(columns.ToDictionary(column => column, column => column)))
        {
            columns.ForEach(column => writer.WriteField(cells.GetValueOrDefault(column, "")));
            writer.NextRecord();
        }
    }

    private static string Key(Dictionary<string, string> cells, IReadOnlyList<string> key) => string.Join(' ', key.Select(column => cells.GetValueOrDefault(column, "")));

    private bool AreSame(Dictionary<string, string> one, Dictionary<string, string> other) =>
        columns.TrueForAll(column => one.GetValueOrDefault(column, "") == other.GetValueOrDefault(column, ""));
}
