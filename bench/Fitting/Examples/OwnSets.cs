namespace Bot.Fitting.Examples;

/// <summary>The questions about agreements of our own that the tests ask.</summary>
internal static class OwnSets
{
    /// <summary>Reads every set of a folder.</summary>
    public static IEnumerable<RankedQuestion> Read(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*-set.txt").Order(StringComparer.Ordinal).SelectMany(path => Read(folder, path))];

    private static IEnumerable<RankedQuestion> Read(string folder, string path) => File.ReadLines(path)
        .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(" | "))
        .GroupBy(line => line[0]).SelectMany(agreement => Read(folder, Path.GetFileNameWithoutExtension(path), agreement.Key, [.. agreement]));

    private static IEnumerable<RankedQuestion> Read(string folder, string set, string agreement, IReadOnlyList<string[]> lines)
    {
        var index = LoadedDocuments.Read(Path.Combine(folder, $"{agreement}.md"), $"{agreement}.md");
        return lines.Select(line => RankedQuestion.Of(
            set, agreement, index.Search, (line[2], line[1], line[3] != "-"),
            passage => line[3] != "-" && index.Passages[passage].Document.Quote(index.Passages[passage].Passage).Contains(line[3], StringComparison.Ordinal)));
    }
}
