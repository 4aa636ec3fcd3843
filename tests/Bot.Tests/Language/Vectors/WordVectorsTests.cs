using Bot.Language;
using Bot.Language.Vectors;

namespace Bot.Tests.Language.Vectors;

public sealed class WordVectorsTests
{
    [Theory]
    [InlineData("deadline", "expire", "banana")]
    [InlineData("fee", "payment", "mountain")]
    [InlineData("scholarship", "fellowship", "engine")]
    public void Words_used_alike_point_alike(string word, string near, string far) =>
        Assert.True(Likeness(word, near, Locale.English) > Likeness(word, far, Locale.English) + 0.2f);

    [Theory]
    [InlineData("prenotare", "reservation")]
    [InlineData("scadenza", "deadline")]
    [InlineData("università", "university")]
    [InlineData("laboratori", "laboratory")]
    public void An_Italian_word_points_where_its_English_words_do(string italian, string english)
    {
        var one = WordVectors.Shipped.Find(TextNormalizer.Fold(italian), Locale.Italian)!.Value;
        Assert.True(one.Likeness(WordVectors.Shipped.Find(english, Locale.English)!.Value) > 0.6f);
    }

    [Fact]
    public void A_word_of_both_languages_means_what_it_means_in_the_language_of_its_text()
    {
        var italian = WordVectors.Shipped.Find("sale", Locale.Italian)!.Value;
        var english = WordVectors.Shipped.Find("sale", Locale.English)!.Value;
        var salt = WordVectors.Shipped.Find("salt", Locale.English)!.Value;
        Assert.True(italian.Likeness(salt) > english.Likeness(salt) + 0.2f);
    }

    [Fact]
    public void A_frequent_word_says_less_than_a_rare_one() =>
        Assert.True(WordVectors.Shipped.Find("the", null)!.Value.Weight < 0.1f && WordVectors.Shipped.Find("laboratory", null)!.Value.Weight > 0.9f);

    [Fact]
    public void A_word_is_like_itself_and_nobody_knows_a_made_up_one()
    {
        var word = WordVectors.Shipped.Find("contract", null)!.Value;
        Assert.Equal(1, word.Likeness(word), 0.03);
        Assert.Null(WordVectors.Shipped.Find("qzxwv", null));
    }

    [Fact]
    public void A_text_of_unknown_words_points_nowhere_and_any_other_has_length_one()
    {
        Assert.All(TextVector.Of(["qzxwv"], null), value => Assert.Equal(0, value));
        Assert.Equal(1, TextVector.Of(["quando", "scade", "il", "contratto"], Locale.Italian).Sum(value => value * value), 0.001);
    }

    private static float Likeness(string one, string other, Locale language) =>
        WordVectors.Shipped.Find(one, language)!.Value.Likeness(WordVectors.Shipped.Find(other, language)!.Value);
}
