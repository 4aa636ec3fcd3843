namespace Bot.Language.Entities;

/// <summary>Numbers written out, in both languages, from none to the millions.</summary>
internal static class NumberWords
{
    private static readonly Dictionary<string, int> Units = new(StringComparer.Ordinal);

    static NumberWords()
    {
        Name(0, "zero");
        Name(1, "un uno una one a an primo prima first");
        Name(2, "due two secondo seconda second couple paio");
        Name(3, "tre three terzo terza third");
        Name(4, "quattro four quarto quarta fourth");
        Name(5, "cinque five quinto fifth");
        Name(6, "sei six sesto sixth");
        Name(7, "sette seven settimo seventh");
        Name(8, "otto eight ottavo eighth");
        Name(9, "nove nine nono ninth");
        Name(10, "dieci ten decimo tenth decina");
        Name(11, "undici eleven");
        Name(12, "dodici twelve");
        Name(13, "tredici thirteen");
        Name(14, "quattordici fourteen");
        Name(15, "quindici fifteen");
        Name(16, "sedici sixteen");
        Name(17, "diciassette seventeen");
        Name(18, "diciotto eighteen");
        Name(19, "diciannove nineteen");
        Name(20, "venti twenty");
        Name(30, "trenta thirty");
        Name(40, "quaranta forty");
        Name(50, "cinquanta fifty");
        Name(60, "sessanta sixty");
        Name(70, "settanta seventy");
        Name(80, "ottanta eighty");
        Name(90, "novanta ninety");
        Name(100, "cento hundred");
        foreach (var (ten, value) in Units.Where(entry => entry.Value is >= 20 and <= 90 && entry.Key[^1] is 'a' or 'i').ToList())
        {
            AddItalianCompounds(ten, value);
        }

        Pattern = string.Join('|', Units.Keys.OrderByDescending(word => word.Length));
    }

    /// <summary>A pattern that matches any one of the words.</summary>
    public static string Pattern { get; }

    /// <summary>The value of digits or of a word; null when it is neither.</summary>
    public static int? Parse(string word) =>
        int.TryParse(word, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? number
            : Units.TryGetValue(word, out var value) ? value : null;

    private static void Name(int value, string words)
    {
        foreach (var word in words.Split(' '))
        {
            Units[word] = value;
        }
    }

    // "ventuno", "ventidue": the ten loses its vowel before uno and otto.
    private static void AddItalianCompounds(string ten, int value)
    {
        string[] digits = ["uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove"];
        for (var digit = 1; digit <= 9; digit++)
        {
            Units.TryAdd((digit is 1 or 8 ? ten[..^1] : ten) + digits[digit - 1], value + digit);
        }
    }
}
