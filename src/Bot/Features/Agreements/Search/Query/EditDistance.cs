namespace Bot.Features.Agreements.Search.Query;

/// <summary>How many keystrokes two words differ by: inserted, missing, other or exchanged letters (optimal string alignment).</summary>
internal static class EditDistance
{
    private const int Longest = 64;

    /// <summary>The distance; <paramref name="limit"/> + 1 when it is larger than the limit.</summary>
    public static int Between(string one, string other, int limit)
    {
        if (Math.Abs(one.Length - other.Length) > limit || one.Length >= Longest || other.Length >= Longest)
        {
            return limit + 1;
        }

        Span<int> before = stackalloc int[Longest], row = stackalloc int[Longest], next = stackalloc int[Longest];
        for (var j = 0; j <= other.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            next[0] = i;
            var least = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var cost = one[i - 1] == other[j - 1] ? 0 : 1;
                var best = Math.Min(Math.Min(row[j], next[j - 1]) + 1, row[j - 1] + cost);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    best = Math.Min(best, before[j - 2] + 1);
                }

                next[j] = best;
                least = Math.Min(least, best);
            }

            if (least > limit)
            {
                return limit + 1;
            }

            var spare = before;
            before = row;
            row = next;
            next = spare;
        }

        return Math.Min(row[other.Length], limit + 1);
    }
}
