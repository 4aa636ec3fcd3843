namespace Bot.LoadGen.Events;

/// <summary>Writes numbers of a fixed width into bytes, and reads them back.</summary>
internal static class Digits
{
    /// <summary>Width of a turn's number.</summary>
    public const int Width = 10;

    /// <summary>Writes a number over the whole span.</summary>
    public static void Write(Span<byte> span, long number)
    {
        for (var i = span.Length - 1; i >= 0; i--, number /= 10)
        {
            span[i] = (byte)('0' + (number % 10));
        }
    }

    /// <summary>The number at the start of a text; -1 when there is none of the full width.</summary>
    public static long Read(ReadOnlySpan<byte> text)
    {
        var number = 0L;
        for (var i = 0; i < Width; i++)
        {
            if (i == text.Length || !char.IsAsciiDigit((char)text[i]))
            {
                return -1;
            }

            number = (number * 10) + text[i] - '0';
        }

        return number;
    }
}
