using Bot.Language;

namespace Bot.Features.Agreements.Search.Text;

/// <summary>The stem of a word in the language of its text.</summary>
internal static class Stems
{
    /// <summary>The stem of a folded word.</summary>
    /// <param name="folded">The word.</param>
    /// <param name="language">Place of its language in <see cref="Locale.All"/>.</param>
    public static string Of(string folded, int language) => language == 0 ? ItalianStemmer.Stem(folded) : EnglishStemmer.Stem(folded);
}
