using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Language;

/// <summary>Italian articles before numbers that are spoken with a vowel first: "l'8 giugno", "dall'11 marzo".</summary>
internal static partial class ItalianArticle
{
    /// <summary>The pattern, its articles elided where the value that fills the place after them asks for it.</summary>
    /// <param name="pattern">A sentence with places, as "dal {0} al {1}".</param>
    /// <param name="values">What fills the places.</param>
    public static string Elide(string pattern, IReadOnlyList<object?> values) => ArticleAndPlace().Replace(pattern, found =>
        values.ElementAtOrDefault(int.Parse(found.Groups["place"].ValueSpan, CultureInfo.InvariantCulture)) is string value && VowelNumber().IsMatch(value)
            ? $"{Elided(found.Groups["article"].Value)}{found.Value[(found.Groups["article"].Length + 1)..]}"
            : found.Value);

    private static string Elided(string article) => article switch
    {
        "il" => "l'",
        "Il" => "L'",
        _ => $"{article}l'",
    };

    [GeneratedRegex(@"\b(?<article>[Ii]l|[Dd]al|[Aa]l|[Dd]el|[Nn]el|[Ss]ul) \{(?<place>[0-9])")]
    private static partial Regex ArticleAndPlace();

    [GeneratedRegex("^(8|11)(?![0-9])")]
    private static partial Regex VowelNumber();
}
