using Bot.Features.Agreements.Documents;

namespace Bot.Tests.Features.Agreements.Documents;

public sealed class ValidityTests
{
    private static readonly Document[] All =
    [
        Make("a") with { InForceFrom = new(2021, 6, 8), InForceUntil = new(2031, 6, 7) },
        Make("a.en") with { TranslationOf = "a" },
        Make("b") with { Amends = "a", InForceFrom = new(2027, 1, 1) },
        Make("c") with { Amends = "a", InForceFrom = new(2025, 1, 1) },
    ];

    [Theory]
    [InlineData(2020, "")]
    [InlineData(2024, "a a.en")]
    [InlineData(2026, "a a.en c")]
    [InlineData(2028, "a a.en b c")]
    [InlineData(2032, "b c")]
    public void What_counted_in_a_year(int year, string ids) =>
        Assert.Equal(ids, string.Join(' ', All.InForceOn(new DateOnly(year, 3, 1)).Select(document => document.Id)));

    [Fact]
    public void Amendments_come_in_the_order_in_which_they_came_into_force() =>
        Assert.Equal(["c", "b"], All.Amending("a").Select(document => document.Id));

    private static Document Make(string id) => new(id, id, "it", "x", []);
}
