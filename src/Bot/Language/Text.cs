using System.Globalization;

namespace Bot.Language;

/// <summary>A sentence in every language the bot speaks. A missing language does not compile.</summary>
/// <param name="Italian">Italian, with <see cref="string.Format(IFormatProvider?, string, object?[])"/> places.</param>
/// <param name="English">English, with the same places.</param>
public sealed record Text(string Italian, string English)
{
    /// <summary>Opens every sentence in the pseudo language.</summary>
    public const char PseudoOpen = '⟦';

    /// <summary>Closes every sentence in the pseudo language.</summary>
    public const char PseudoClose = '⟧';

    /// <summary>The sentence, its places filled with dates and numbers written the language's way.</summary>
    public string In(Locale locale, params object?[] values)
    {
        ArgumentNullException.ThrowIfNull(locale);
        var pattern = locale != Locale.Italian ? English : values.Length == 0 ? Italian : ItalianArticle.Elide(Italian, values);
        var sentence = values.Length == 0 ? pattern : string.Format(locale.Culture, pattern, values);
        return locale == Locale.Pseudo ? string.Create(CultureInfo.InvariantCulture, $"{PseudoOpen}{sentence}{PseudoClose}") : sentence;
    }
}
