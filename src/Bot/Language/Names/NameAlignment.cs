namespace Bot.Language.Names;

/// <summary>Compares a name as somebody wrote it with one of the list, word by word and in any order.</summary>
internal static class NameAlignment
{
    // How alike an initial is to the word it may stand for, a beginning to its whole, and two spellings of one sound.
    private const double Initial = 0.5;
    private const double Beginning = 0.85;
    private const double SameSound = 0.5;
    private const double SameFirstLetter = 0.05;

    // Below this two words have nothing to do with each other.
    private const double LeastAlike = 0.4;

    // A name split or joined where the list does not.
    private const double JoinedShare = 0.95;

    // A lone word this long against the whole name may be all of it without its spaces.
    private const double RunTogether = 0.8;

    private const double StrayWord = 0.8;
    private const double SameOrder = 0.02;

    /// <summary>Words of a name beyond this many do not count.</summary>
    public const int MostWords = 8;

    /// <summary>How well they agree, 0 to about 1.</summary>
    /// <param name="written">What somebody wrote.</param>
    /// <param name="joined">The same with neighbouring words written as one.</param>
    /// <param name="listed">The name in the list.</param>
    /// <param name="coverage">How much it matters that words of the list are not written, 0 to 1.</param>
    public static double Compare(NameWords written, IReadOnlyList<NameWords> joined, NameWords listed, double coverage)
    {
        var best = Assign(written, listed, coverage);
        for (var i = 0; best < 0.95 && i < joined.Count; i++)
        {
            best = Math.Max(best, JoinedShare * Assign(joined[i], listed, coverage));
        }

        // "MarcoMellia": the space forgotten.
        return written.Words.Length == 1 && listed.Words.Length > 1 && written.Whole.Length >= RunTogether * listed.Whole.Length
            ? Math.Max(best, JoinedShare * Alike(written.Whole, "", listed.Whole, ""))
            : best;
    }

    /// <summary>How alike two words are, 0 to 1.</summary>
    public static double Alike(string one, string oneSound, string other, string otherSound)
    {
        if (one == other)
        {
            return 1;
        }

        if (one.Length == 1 || other.Length == 1)
        {
            return one[0] == other[0] ? Initial : 0;
        }

        var longest = Math.Max(one.Length, other.Length);
        var distance = EditDistance.Between(one, other, (longest / 2) + 1);
        var alike = 1 - ((double)distance / longest);
        if ((one.Length > 2 && other.StartsWith(one, StringComparison.Ordinal)) || (other.Length > 2 && one.StartsWith(other, StringComparison.Ordinal)))
        {
            alike = Math.Max(alike, Beginning);
        }

        if (oneSound == otherSound && oneSound.Length > 1)
        {
            alike += (1 - alike) * SameSound;
        }

        if (one[0] == other[0] && distance <= longest / 2)
        {
            alike += (1 - alike) * SameFirstLetter;
        }

        return alike < LeastAlike ? 0 : alike;
    }

    // Takes the best pair of words, then the best of those left.
    private static double Assign(NameWords written, NameWords listed, double coverage)
    {
        var (rows, columns) = (Math.Min(written.Words.Length, MostWords), Math.Min(listed.Words.Length, MostWords));
        Span<double> alike = stackalloc double[rows * columns];
        for (var i = 0; i < alike.Length; i++)
        {
            var (row, column) = (i / columns, i % columns);
            alike[i] = listed.Weights[column] * Alike(written.Words[row], written.Sounds[row], listed.Words[column], listed.Sounds[column]);
        }

        var (agreed, matched, stray) = (0.0, 0.0, rows);
        for (var pair = 0; pair < Math.Min(rows, columns); pair++)
        {
            var best = IndexOfMost(alike);
            if (alike[best] <= 0)
            {
                break;
            }

            var (row, column) = (best / columns, best % columns);
            agreed += alike[best] + (row == column ? SameOrder : 0);
            matched += listed.Weights[column];
            stray--;
            Clear(alike, row, column, columns);
        }

        var expected = (coverage * Sum(listed.Weights)) + ((1 - coverage) * matched) + (StrayWord * stray);
        return expected > 0 ? agreed / expected : 0;
    }

    private static double Sum(double[] weights)
    {
        var sum = 0.0;
        foreach (var weight in weights)
        {
            sum += weight;
        }

        return sum;
    }

    private static int IndexOfMost(ReadOnlySpan<double> values)
    {
        var most = 0;
        for (var i = 1; i < values.Length; i++)
        {
            most = values[i] > values[most] ? i : most;
        }

        return most;
    }

    private static void Clear(Span<double> alike, int row, int column, int columns)
    {
        for (var i = 0; i < alike.Length; i++)
        {
            alike[i] = i / columns == row || i % columns == column ? 0 : alike[i];
        }
    }
}
