using Bot.Language;

namespace Bot.Tests.Language;

/// <summary>What becomes one spelling.</summary>
public sealed class TextNormalizerTests
{
    [Theory]
    [InlineData("Perché NO?", "perche no?")]
    [InlineData("  l’accordo   dell‘anno ", "l'accordo dell'anno")]
    [InlineData("a\u0000b\tc\nd", "a b c d")]
    [InlineData("½ litro, x², ª", "1⁄2 litro, x2, a")]
    [InlineData("don`t", "don't")]
    [InlineData("soft\u00adhyphen", "softhyphen")]
    [InlineData("ŉ Ǆ İstanbul ß", "'n dz istanbul ß")]
    [InlineData("€ 5 © §3 ¨", "€ 5 §3")]
    [InlineData("perche\u0301", "perche")]
    [InlineData("ﬁne 🚀 ＡＢＣ", "fine abc")]
    [InlineData("合作 协议", "合作 协议")]
    [InlineData("", "")]
    [InlineData(" \u00a0 ", "")]
    public void Case_accents_signs_and_spaces_are_made_one(string text, string folded) => Assert.Equal(folded, TextNormalizer.Fold(text));

    [Fact]
    public void Every_letter_is_folded_alike_whatever_stands_beside_it()
    {
        for (var code = 1; code < 0x250; code++)
        {
            var alone = TextNormalizer.Fold($"x{(char)code}x");

            Assert.Equal(alone + " \u03b1", TextNormalizer.Fold($"x{(char)code}x \u03b1"));
            Assert.Equal(alone, TextNormalizer.Fold(alone));
        }
    }

    [Fact]
    public void Long_texts_are_folded_like_short_ones() =>
        Assert.Equal(string.Concat(Enumerable.Repeat("1⁄2 e ", 500)).TrimEnd(), TextNormalizer.Fold(string.Concat(Enumerable.Repeat("½  È ", 500))));
}
