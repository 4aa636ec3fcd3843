using System.Globalization;
using Bot.Language.Entities;

namespace Bot.Tests.Language.Entities;

/// <summary>Numbers and amounts as people write them.</summary>
public sealed class NumberFinderTests
{
    [Theory]
    [InlineData("80k", "80000")]
    [InlineData("80.000 €", "80000")]
    [InlineData("€80,000", "80000")]
    [InlineData("80 000 euro", "80000")]
    [InlineData("1.250.000", "1250000")]
    [InlineData("1.500,50 euro", "1500.50")]
    [InlineData("1,500.50", "1500.50")]
    [InlineData("2,5 milioni", "2500000")]
    [InlineData("1.5M", "1500000")]
    [InlineData("80mila", "80000")]
    [InlineData("ottanta mila euro", "80000")]
    [InlineData("eighty thousand", "80000")]
    [InlineData("mezzo milione", "500000")]
    [InlineData("un milione", "1000000")]
    public void An_amount_is_read(string text, string amount) =>
        Assert.Equal(decimal.Parse(amount, CultureInfo.InvariantCulture), Assert.Single(NumberFinder.Find(text)));

    [Theory]
    [InlineData("nessun numero qui")]
    [InlineData("progetto AI5G")]
    public void Words_are_no_numbers(string text) => Assert.Empty(NumberFinder.Find(text));
}
