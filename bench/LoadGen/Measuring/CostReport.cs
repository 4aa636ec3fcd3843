using System.Globalization;
using Bot.LoadGen.Subjects;

namespace Bot.LoadGen.Measuring;

/// <summary>Prints what a turn costs: medians over the slices, ratios within each round.</summary>
internal static class CostReport
{
    /// <summary>Prints a line a subject.</summary>
    public static void Print(IReadOnlyList<Subject> subjects, Dictionary<Subject, List<Slice>> slices)
    {
        Console.WriteLine("\ncost of a turn        CPU µs [least-most]    x floor [least-most]   turns/s  p50 ms  p99 ms  errors");
        foreach (var subject in subjects)
        {
            var own = slices[subject];
            var floor = subjects.FirstOrDefault(other => other.Name == subject.Floor);
            var ratios = floor is null ? [] : own.Zip(slices[floor], (slice, other) => slice.CpuPerTurn / other.CpuPerTurn).ToList();
            Console.WriteLine(
                $"{subject.Name,-20}{Middle([.. own.Select(slice => slice.CpuPerTurn)], "F0"),22} {Middle(ratios, "F2"),24} {Median([.. own.Select(slice => slice.PerSecond)]),9:F0} {Median([.. own.Select(slice => slice.Turn.Percentile(50))]),7:F1} {Median([.. own.Select(slice => slice.Turn.Percentile(99))]),7:F1} {own.Sum(slice => slice.Errors),7}");
        }
    }

    private static string Middle(List<double> values, string format) => values.Count == 0
        ? "-"
        : string.Format(CultureInfo.InvariantCulture, $"{{0:{format}}} [{{1:{format}}}-{{2:{format}}}]", Median(values), values.Min(), values.Max());

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
