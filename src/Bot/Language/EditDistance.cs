namespace Bot.Language;

/// <summary>How many letters must be changed, added, dropped or swapped with a neighbour to make one word of another (optimal string alignment).</summary>
public static class EditDistance
{
    /// <summary>The distance, or anything above <paramref name="most"/> when it is larger.</summary>
    public static int Between(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most)
        {
            return most + 1;
        }

        var width = other.Length + 1;
        Span<int> rows = width <= 85 ? stackalloc int[3 * width] : new int[3 * width];
        var before = rows[..width];
        var last = rows.Slice(width, width);
        var current = rows.Slice(2 * width, width);
        for (var j = 0; j < width; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            var least = current[0] = i;
            for (var j = 1; j < width; j++)
            {
                var cost = one[i - 1] == other[j - 1] ? 0 : 1;
                var distance = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + cost);
                var isSwap = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
                current[j] = isSwap ? Math.Min(distance, before[j - 2] + 1) : distance;
                least = Math.Min(least, current[j]);
            }

            if (least > most)
            {
                return most + 1;
            }

            var free = before;
            before = last;
            last = current;
            current = free;
        }

        return last[^1];
    }
}
