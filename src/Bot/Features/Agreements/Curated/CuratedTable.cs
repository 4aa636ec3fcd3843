using Bot.Content;

namespace Bot.Features.Agreements.Curated;

/// <summary>Reads a table of curated answers: language, question (several wordings between bars), answer.</summary>
internal static class CuratedTable
{
    /// <summary>The rows that can be used; the others are refused one by one.</summary>
    public static IReadOnlyList<CuratedAnswer> Read(string folder, string file, ContentReport report) =>
        CsvTable.Read(folder, file, ["language", "question", "answer"], report, row => CuratedId.Answer(
            CuratedId.Language(row.Required("language")),
            row.Required("question").Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            row.Required("answer"),
            $"{file}:{row.Line}"));
}
