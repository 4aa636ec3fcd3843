using System.Text;

namespace Bot.Features.Agreements.Documents.Reading.Text;

/// <summary>Turns the bytes of a text file into text: UTF-8 or UTF-16 by its mark, UTF-8 when it is valid, else Latin-1 as Windows writes it.</summary>
internal static class TextDecoder
{
    // Windows-1252, which "Latin-1" files nearly always are, differs from Latin-1 in 0x80-0x9F: quotes, dashes and the euro.
    private const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>The text, without its byte order mark, line ends as they are.</summary>
    /// <exception cref="DocumentRefusedException">The bytes are no text.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes[3..]),
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes[2..]),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes[2..]),
            _ => DecodeUnmarked(bytes),
        };
        return text.Contains('\0', StringComparison.Ordinal)
            ? throw new DocumentRefusedException("is no text file, whatever its name says: it holds zero bytes")
            : text;
    }

    private static string DecodeUnmarked(ReadOnlySpan<byte> bytes)
    {
        // Text without a mark that is half zeros is UTF-16: which half tells the order of its bytes.
        if (bytes.Length >= 4 && bytes.Length % 2 == 0 && bytes[..Math.Min(bytes.Length, 512)].Count((byte)0) is var zeros && zeros * 3 > Math.Min(bytes.Length, 512))
        {
            return (bytes[0] == 0 ? Encoding.BigEndianUnicode : Encoding.Unicode).GetString(bytes);
        }

        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return string.Create(bytes.Length, bytes.ToArray(), (text, source) =>
            {
                for (var i = 0; i < text.Length; i++)
                {
                    text[i] = source[i] is >= 0x80 and <= 0x9F ? Windows1252[source[i] - 0x80] : (char)source[i];
                }
            });
        }
    }
}
