using System.Globalization;
using System.Text;

namespace Bot.Features.Agreements.Documents.Reading;

/// <summary>Writes the number of a list item the way its list counts.</summary>
internal static class Numerals
{
    private static readonly (int Value, string Letters)[] Roman =
        [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    /// <summary>Writes a number; <paramref name="format"/> as in Word ("lowerRoman") or HTML ("i").</summary>
    public static string Write(int number, string format) => format switch
    {
        "lowerRoman" or "i" => RomanOf(number),
        "upperRoman" or "I" => RomanOf(number).ToUpperInvariant(),
        "lowerLetter" or "a" => LettersOf(number),
        "upperLetter" or "A" => LettersOf(number).ToUpperInvariant(),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "none" => "",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string RomanOf(int number)
    {
        var roman = new StringBuilder();
        foreach (var (value, letters) in number is > 0 and < 4000 ? Roman : [])
        {
            for (; number >= value; number -= value)
            {
                roman.Append(letters);
            }
        }

        return roman.ToString();
    }

    // After z comes aa, then bb, as word processors count.
    private static string LettersOf(int number) =>
        number is > 0 and < 1000 ? new string((char)('a' + ((number - 1) % 26)), 1 + ((number - 1) / 26)) : "";
}
