using Bot.Language;

namespace Bot.Tests.Language;

/// <summary>Numbers and quotations as each language writes them.</summary>
public sealed class LocaleTests
{
    [Theory]
    [InlineData("it", "25000.5", "25.000,50")]
    [InlineData("en", "25000.5", "25,000.50")]
    [InlineData("it", "80000", "80.000")]
    [InlineData("en", "80000", "80,000")]
    public void An_amount_is_whole_or_has_two_decimals(string language, string number, string written) =>
        Assert.Equal(written, Locale.Parse(language)!.Number(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("it", "«sì»")]
    [InlineData("en", "“sì”")]
    public void Quotation_marks_are_those_of_the_language(string language, string quoted) => Assert.Equal(quoted, Locale.Parse(language)!.Quoted("sì"));
}
