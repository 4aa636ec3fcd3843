using System.Globalization;

namespace Bot.Language;

/// <summary>A language the bot speaks, with its way of writing dates and numbers.</summary>
public sealed class Locale
{
    /// <summary>Italian.</summary>
    public static readonly Locale Italian = new("it", CultureInfo.GetCultureInfo("it-IT"));

    /// <summary>English, European style: day before month.</summary>
    public static readonly Locale English = new("en", CultureInfo.GetCultureInfo("en-GB"));

    /// <summary>A made-up language for tests: a sentence that does not come from a <see cref="Text"/> stands out in it.</summary>
    public static readonly Locale Pseudo = new("qps", CultureInfo.GetCultureInfo("en-GB"));

    /// <summary>The languages people can choose.</summary>
    public static readonly IReadOnlyList<Locale> All = [Italian, English];

    private Locale(string code, CultureInfo culture)
    {
        Code = code;
        Culture = culture;
    }

    /// <summary>Two-letter code.</summary>
    public string Code { get; }

    /// <summary>How dates and numbers are written.</summary>
    public CultureInfo Culture { get; }

    /// <summary>The language of a code or culture name ("it", "it-IT"); null when it is not one of ours.</summary>
    public static Locale? Parse(string? code) => code switch
    {
        null => null,
        _ when code.StartsWith("it", StringComparison.OrdinalIgnoreCase) => Italian,
        _ when code.StartsWith("en", StringComparison.OrdinalIgnoreCase) => English,
        "qps" => Pseudo,
        _ => null,
    };

    /// <summary>A day in words: "8 giugno 2031", "8 June 2031".</summary>
    public string Day(DateOnly day) => day.ToString("d MMMM yyyy", Culture);

    /// <summary>A number as people write it: whole, or with two decimals as amounts have them.</summary>
    public string Number(decimal number) => number.ToString(number == decimal.Truncate(number) ? "#,0" : "#,0.00", Culture);

    /// <summary>Words in the quotation marks of a language.</summary>
    /// <param name="language">Its two letters; another than the bot's has English marks.</param>
    /// <param name="words">The words.</param>
    public static string Quoted(string language, string words) => (Parse(language) ?? English).Quoted(words);

    /// <summary>Words in the language's quotation marks.</summary>
    public string Quoted(string words) => this == Italian ? $"«{words}»" : $"“{words}”";

    /// <inheritdoc/>
    public override string ToString() => Code;
}
