using System.Diagnostics;
using Bot.Language.Names;

namespace Bot.Host.Commands.Eval;

/// <summary><c>accordo eval names</c>: how often a misspelt or partial name finds its person.</summary>
internal static class NamesEvaluation
{
    // Below this the best match is nobody.
    private const double Somebody = 0.55;

    private const int Depth = 5;

    /// <summary>Measures; the result is printed as JSON.</summary>
    /// <param name="people">Lines with <c>id</c> and <c>name</c>.</param>
    /// <param name="queries">Lines with <c>text</c> and <c>id</c>; a null id means nobody.</param>
    public static NamesMeasure Measure(string people, string queries)
    {
        var index = new NameIndex(JsonLines.Read<PersonLine>(people).Select(line => (line.Id, line.Name)));
        var asked = JsonLines.Read<QueryLine>(queries);
        foreach (var query in asked.Take(200))
        {
            index.Find(query.Text, Depth);
        }

        var (first, among, somebody, saidNobody, nobodyRight) = (0, 0, 0, 0, 0);
        var times = new List<double>(asked.Count);
        foreach (var query in asked)
        {
            var start = Stopwatch.GetTimestamp();
            var found = index.Find(query.Text, Depth);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            var isNobody = found.Count == 0 || found[0].Score < Somebody;
            saidNobody += isNobody ? 1 : 0;
            nobodyRight += isNobody && query.Id is null ? 1 : 0;
            somebody += query.Id is null ? 0 : 1;
            first += found.Count > 0 && found[0].Id == query.Id ? 1 : 0;
            among += found.Any(match => match.Id == query.Id) ? 1 : 0;
        }

        times.Sort();
        return new NamesMeasure(
            (double)first / Math.Max(1, somebody),
            (double)among / Math.Max(1, somebody),
            asked.Count == somebody || saidNobody == 0 ? null : (double)nobodyRight / saidNobody,
            times[times.Count / 2],
            times[times.Count * 99 / 100]);
    }

    private sealed record PersonLine(string Id, string Name);

    private sealed record QueryLine(string Text, string? Id = null);
}
