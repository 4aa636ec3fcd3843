using Bot.Features.Milestones.Chat.Asked;
using Bot.Language;

namespace Bot.Tests.Features.Milestones.Chat.Asked;

/// <summary>Which days a question about milestones asks for; today is Thursday 26 November 2026.</summary>
public sealed class AskedPeriodTests
{
    private static readonly DateOnly Today = new(2026, 11, 26);

    [Theory]
    [InlineData("what is due in March?", "2027-03-01", "2027-03-31")]
    [InlineData("scadenze marzo", "2027-03-01", "2027-03-31")]
    [InlineData("scadenze del 2028", "2028-01-01", "2028-12-31")]
    [InlineData("deadlines this week", "2026-11-23", "2026-11-29")]
    [InlineData("le scadenze della settimana", "2026-11-23", "2026-11-29")]
    [InlineData("cosa scade questo trimestre?", "2026-10-01", "2026-12-31")]
    [InlineData("what is due next quarter?", "2027-01-01", "2027-03-31")]
    [InlineData("scadenze del primo semestre 2027", "2027-01-01", "2027-06-30")]
    [InlineData("cosa scade entro fine mese?", "2026-11-26", "2026-11-30")]
    [InlineData("what must be delivered by the end of March?", "2026-11-26", "2027-03-31")]
    [InlineData("che cosa scade prima di giugno?", "2026-11-26", "2027-05-31")]
    [InlineData("cosa scade prima dell'estate?", "2026-11-26", "2027-06-20")]
    [InlineData("what is due before summer?", "2026-11-26", "2027-06-20")]
    [InlineData("scadenze in autunno", "2026-09-23", "2026-12-20")]
    [InlineData("deadlines in the spring", "2027-03-21", "2027-06-20")]
    [InlineData("what is due next winter?", "2026-12-21", "2027-03-20")]
    [InlineData("scadenze dell'estate 2028", "2028-06-21", "2028-09-22")]
    [InlineData("deadlines after Christmas", "2026-12-26", "9999-12-31")]
    [InlineData("che cosa scade dopo Pasqua?", "2027-03-29", "9999-12-31")]
    [InlineData("what is due before Easter?", "2026-11-26", "2027-03-28")]
    [InlineData("what is due in the next three months?", "2026-11-26", "2027-02-26")]
    [InlineData("cosa abbiamo nei prossimi 30 giorni?", "2026-11-26", "2026-12-26")]
    [InlineData("deadlines between November and February", "2026-11-01", "2027-02-28")]
    [InlineData("scadenze dal 1 gennaio al 31 marzo 2027", "2027-01-01", "2027-03-31")]
    [InlineData("what is due between January and June 2031?", "2031-01-01", "2031-06-30")]
    [InlineData("what is due tomorrow?", "2026-11-27", "2026-11-27")]
    [InlineData("scadenze dal 2028 in poi", "2028-01-01", "9999-12-31")]
    [InlineData("what was due last month?", "2026-10-01", "2026-10-31")]
    [InlineData("cosa scadeva il trimestre scorso?", "2026-07-01", "2026-09-30")]
    public void The_days_are_those_that_are_named(string text, string from, string until) =>
        Assert.Equal(new AskedPeriod(DateOnly.Parse(from, null), DateOnly.Parse(until, null)), AskedPeriod.Of(text, Today));

    [Theory]
    [InlineData("quali sono le prossime scadenze?")]
    [InlineData("what is on the calendar for the next months?")]
    [InlineData("what may be due?")]
    [InlineData("what is due for the summer school?")]
    [InlineData("deadlines of the real estate project")]
    public void No_days_are_named(string text) => Assert.Null(AskedPeriod.Of(text, Today));

    [Theory]
    [InlineData("what is due in March?", "in March 2027", "nel mese di marzo 2027")]
    [InlineData("scadenze del 2028", "in 2028", "nel 2028")]
    [InlineData("scadenze dell'8 giugno", "on 8 June 2027", "l'8 giugno 2027")]
    [InlineData("questa settimana", "from 23 November 2026 to 29 November 2026", "dal 23 novembre 2026 al 29 novembre 2026")]
    [InlineData("dal 2028 in poi", "from 1 January 2028 on", "dal 1 gennaio 2028 in poi")]
    public void The_days_are_said_in_both_languages(string text, string english, string italian)
    {
        var period = AskedPeriod.Of(text, Today)!;

        Assert.Equal(english, period.In(Locale.English));
        Assert.Equal(italian, period.In(Locale.Italian));
    }
}
