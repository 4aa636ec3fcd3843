using Bot.Language;

namespace Bot.Tests.Language;

public sealed class TextTests
{
    [Theory]
    [InlineData("dal {0} al {1}", "8 giugno", "11 luglio", "dall'8 giugno all'11 luglio")]
    [InlineData("il {0} e il {1}", "18 marzo", "8 giugno", "il 18 marzo e l'8 giugno")]
    [InlineData("fino al {0}, {1}", "12 maggio", "8", "fino al 12 maggio, 8")]
    public void Italian_articles_are_elided_before_eight_and_eleven(string pattern, string first, string second, string expected) =>
        Assert.Equal(expected, new Text(pattern, "from {0} to {1}").In(Locale.Italian, first, second));
}
