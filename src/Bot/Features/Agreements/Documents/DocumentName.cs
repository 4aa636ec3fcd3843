using System.Text;
using Bot.Language;

namespace Bot.Features.Agreements.Documents;

/// <summary>What a file name says: <c>X.it.md</c> is the Italian variant of X.</summary>
/// <param name="Id">The id without a language: lower case, fit for an address.</param>
/// <param name="Language">Two-letter language; empty when the name tells none.</param>
/// <param name="Words">The name as a person would read it.</param>
internal sealed record DocumentName(string Id, string Language, string Words)
{
    /// <summary>Reads a file name.</summary>
    public static DocumentName Of(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var language = Path.GetExtension(name).ToLowerInvariant() is ".it" or ".en" ? name[^2..].ToLowerInvariant() : "";
        name = language.Length > 0 ? name[..^3] : name;
        return new DocumentName(Slug(name), language, name.Replace('-', ' ').Replace('_', ' ').Trim());
    }

    private static string Slug(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var letter in TextNormalizer.Fold(name))
        {
            var isKept = char.IsAsciiLetterOrDigit(letter) || letter is '_' or '.';
            if (isKept || (slug.Length > 0 && slug[^1] != '-'))
            {
                slug.Append(isKept ? letter : '-');
            }
        }

        return slug.ToString().Trim('-', '.') is { Length: > 0 } id ? id : "document";
    }
}
