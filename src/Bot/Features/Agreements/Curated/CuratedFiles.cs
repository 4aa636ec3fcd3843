using Bot.Content;

namespace Bot.Features.Agreements.Curated;

/// <summary>The curated answers of the folder <c>answers/</c>: tables and Markdown files.</summary>
public sealed class CuratedFiles : IContent
{
    private readonly Dictionary<string, IReadOnlyList<CuratedAnswer>> lastGood = new(StringComparer.Ordinal);
    private volatile IReadOnlyList<CuratedAnswer> answers = [];

    /// <inheritdoc/>
    public string Kind => "answers";

    /// <summary>What the files say now.</summary>
    public IReadOnlyList<CuratedAnswer> Answers => answers;

    /// <inheritdoc/>
    public void Load(string folder, ContentReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var read = new Dictionary<string, CuratedAnswer>(StringComparer.Ordinal);
        foreach (var answer in Paths(folder).SelectMany(path => Read(folder, path, report)))
        {
            if (!read.TryAdd(answer.Id, answer))
            {
                var (file, line) = Split(answer.Place);
                report.Refuse(file, line, $"asks the same as {read[answer.Id].Place}: take one of the two out");
            }
        }

        report.Load(Kind, read.Count);
        answers = [.. read.Values];
    }

    private static IEnumerable<string> Paths(string folder) => Directory.Exists(Path.Combine(folder, "answers"))
        ? Directory.EnumerateFiles(Path.Combine(folder, "answers")).Where(path => Path.GetExtension(path) is ".md" or ".csv").Order(StringComparer.Ordinal)
        : [];

    private IReadOnlyList<CuratedAnswer> Read(string folder, string path, ContentReport report)
    {
        var file = $"answers/{Path.GetFileName(path)}";
        try
        {
            return lastGood[file] = Path.GetExtension(path) == ".csv" ? CuratedTable.Read(folder, file, report) : CuratedPage.Read(path, file, report);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            report.Refuse(file, 0, $"cannot be read: {exception.Message}; what was read of it before goes on serving");
            return lastGood.GetValueOrDefault(file, []);
        }
    }

    private static (string File, int Line) Split(string place) =>
        (place[..place.LastIndexOf(':')], int.Parse(place.AsSpan(place.LastIndexOf(':') + 1), provider: null));
}
