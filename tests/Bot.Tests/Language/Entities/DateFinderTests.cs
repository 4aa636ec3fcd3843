using System.Globalization;
using Bot.Language.Entities.Dates;

namespace Bot.Tests.Language.Entities;

/// <summary>Days in both languages, said on Wednesday 18 November 2026.</summary>
public sealed class DateFinderTests
{
    private static readonly DateOnly Today = new(2026, 11, 18);

    [Theory]
    [InlineData("entro fine marzo", "2027-03-31")]
    [InlineData("by the end of March", "2027-03-31")]
    [InlineData("entro il 15/3", "2027-03-15")]
    [InlineData("15/3/2027", "2027-03-15")]
    [InlineData("1.12.26", "2026-12-01")]
    [InlineData("2027-06-30", "2027-06-30")]
    [InlineData("l'8 giugno 2031", "2031-06-08")]
    [InlineData("8th of June 2031", "2031-06-08")]
    [InlineData("June 8th, 2031", "2031-06-08")]
    [InlineData("il primo gennaio", "2027-01-01")]
    [InlineData("metà dicembre", "2026-12-15")]
    [InlineData("tra due settimane", "2026-12-02")]
    [InlineData("in two weeks", "2026-12-02")]
    [InlineData("fra 3 mesi", "2027-02-18")]
    [InlineData("dieci giorni fa", "2026-11-08")]
    [InlineData("domani", "2026-11-19")]
    [InlineData("the day after tomorrow", "2026-11-20")]
    [InlineData("venerdì prossimo", "2026-11-20")]
    [InlineData("this Friday", "2026-11-20")]
    [InlineData("next Friday", "2026-11-27")]
    [InlineData("mercoledì", "2026-11-25")]
    [InlineData("lunedì scorso", "2026-11-16")]
    [InlineData("fine mese", "2026-11-30")]
    [InlineData("end of the year", "2026-12-31")]
    [InlineData("la prossima settimana", "2026-11-29")]
    [InlineData("entro marzo", "2027-03-31")]
    [InlineData("March 2028", "2028-03-31")]
    [InlineData("Q2 2027", "2027-06-30")]
    [InlineData("entro il 2027", "2027-12-31")]
    [InlineData("29 febbraio", "2028-02-29")]
    public void A_deadline_is_the_day_it_means(string text, string day) =>
        Assert.Equal(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), Assert.Single(DateFinder.Find(text, Today)).Until);

    [Theory]
    [InlineData("31 febbraio")]
    [InlineData("31/02/2027")]
    [InlineData("February 30th")]
    [InlineData("29 febbraio 2027")]
    [InlineData("12/13/2027")]
    public void A_day_of_no_calendar_is_impossible(string text) => Assert.True(Assert.Single(DateFinder.Find(text, Today)).IsImpossible);

    [Theory]
    [InlineData("quanto dura l'accordo?")]
    [InlineData("I may march on")]
    [InlineData("budget 80.000 euro")]
    public void Words_that_only_resemble_a_date_are_none(string text) => Assert.Empty(DateFinder.Find(text, Today));

    [Fact]
    public void A_stretch_has_its_first_and_last_day()
    {
        var week = Assert.Single(DateFinder.Find("next week", Today));

        Assert.Equal((new DateOnly(2026, 11, 23), new DateOnly(2026, 11, 29)), (week.From, week.Until));
    }

    [Fact]
    public void Two_days_come_in_the_order_of_the_text() =>
        Assert.Equal([new(2027, 1, 10), new(2027, 2, 20)], DateFinder.Find("dal 10 gennaio al 20 febbraio", Today).Select(mention => mention.Until));
}
