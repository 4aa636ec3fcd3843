using Bot.Language;

namespace Bot.Tests.Language;

/// <summary>Forms of a word that share a stem, and words that must not.</summary>
public sealed class StemmerTests
{
    [Theory]
    [InlineData("accordo", "accordi")]
    [InlineData("dura", "durata")]
    [InlineData("ricerca", "ricerche")]
    [InlineData("laboratorio", "laboratori")]
    [InlineData("collaborazione", "collaborazioni")]
    [InlineData("firmare", "firmato")]
    [InlineData("progetto", "progetti")]
    public void Italian_forms_share_a_stem(string one, string other) =>
        Assert.Equal(ItalianStemmer.Stem(one), ItalianStemmer.Stem(other));

    [Theory]
    [InlineData("agreement", "agreements")]
    [InlineData("sign", "signing")]
    [InlineData("sign", "signed")]
    [InlineData("party", "parties")]
    [InlineData("plan", "planned")]
    [InlineData("project", "projects")]
    [InlineData("care", "caring")]
    [InlineData("move", "movement")]
    [InlineData("run", "running")]
    [InlineData("pay", "paying")]
    [InlineData("agree", "agreement")]
    public void English_forms_share_a_stem(string one, string other) =>
        Assert.Equal(EnglishStemmer.Stem(one), EnglishStemmer.Stem(other));

    [Theory]
    [InlineData("nda")]
    [InlineData("5g")]
    [InlineData("2031")]
    public void Short_words_and_those_with_digits_stay_as_they_are(string word)
    {
        Assert.Equal(word, ItalianStemmer.Stem(word));
        Assert.Equal(word, EnglishStemmer.Stem(word));
    }

    [Fact]
    public void Words_of_different_meaning_keep_different_stems()
    {
        Assert.NotEqual(ItalianStemmer.Stem("progetto"), ItalianStemmer.Stem("proprieta"));
        Assert.NotEqual(EnglishStemmer.Stem("party"), EnglishStemmer.Stem("part"));
        Assert.NotEqual(EnglishStemmer.Stem("cars"), EnglishStemmer.Stem("care"));
        Assert.NotEqual(EnglishStemmer.Stem("final"), EnglishStemmer.Stem("fine"));
    }
}
