using System.Diagnostics;

namespace Bot.Benchmarks;

/// <summary>
/// Measures subjects in interleaved slices of one run and prints each one's time per call and its ratio to the first, slice by slice: on shared cores
/// speed drifts by the minute, and only figures taken side by side compare.
/// </summary>
/// <param name="slices">How many times each subject gets its turn.</param>
/// <param name="slice">How long one turn lasts.</param>
internal sealed class SideBySide(int slices = 10, TimeSpan? slice = null)
{
    private readonly List<Subject> _subjects = [];
    private readonly TimeSpan _slice = slice ?? TimeSpan.FromMilliseconds(300);

    /// <summary>Adds a subject; the first one is what the others are compared with. <paramref name="call"/> gets a running number to pick its input by.</summary>
    public SideBySide Add(string name, Action<int> call)
    {
        _subjects.Add(new Subject(name, call));
        return this;
    }

    /// <summary>Warms every subject for one slice, measures, and prints a line per subject: p50 and p99 of all calls in µs, bytes allocated by a call, median [min-max] ratio of the slices.</summary>
    public void Run()
    {
        foreach (var subject in _subjects)
        {
            subject.Slice(_slice);
            subject.Forget();
        }

        for (var i = 0; i < slices; i++)
        {
            foreach (var subject in _subjects)
            {
                subject.Slice(_slice);
            }
        }

        Console.WriteLine($"{"",-44} {"p50 µs",10} {"p99 µs",10} {"bytes",9} {"calls",9}   ratio to the first, median [min-max]");
        foreach (var subject in _subjects)
        {
            Console.WriteLine(subject.Line(_subjects[0]));
        }
    }

    private sealed class Subject(string name, Action<int> call)
    {
        private readonly List<double> _microseconds = [];
        private readonly List<double> _means = [];
        private long _bytes;
        private int _number;

        public void Slice(TimeSpan length)
        {
            var bytes = GC.GetTotalAllocatedBytes();
            var (start, calls) = (Stopwatch.GetTimestamp(), 0);
            for (var before = start; Stopwatch.GetElapsedTime(start) < length; calls++)
            {
                call(_number++);
                var after = Stopwatch.GetTimestamp();
                _microseconds.Add(Stopwatch.GetElapsedTime(before, after).TotalMicroseconds);
                before = after;
            }

            _bytes = (GC.GetTotalAllocatedBytes() - bytes) / calls;
            _means.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds / calls);
        }

        public void Forget()
        {
            _microseconds.Clear();
            _means.Clear();
        }

        public string Line(Subject first)
        {
            var sorted = _microseconds.Order().ToArray();
            var ratios = _means.Zip(first._means, (mine, its) => mine / its).Order().ToArray();
            return $"{name,-44} {At(sorted, .5),10:0.0} {At(sorted, .99),10:0.0} {_bytes,9} {sorted.Length,9}   {At(ratios, .5):0.00} [{ratios[0]:0.00}-{ratios[^1]:0.00}]";
        }

        private static double At(double[] sorted, double part) => sorted[(int)Math.Min(sorted.Length - 1, part * sorted.Length)];
    }
}
