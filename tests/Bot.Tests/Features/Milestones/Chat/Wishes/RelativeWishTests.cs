using Bot.Messages;

namespace Bot.Tests.Features.Milestones.Chat.Wishes;

/// <summary>Reminders that are counted from a date of the plan. Every talk begins on Monday 2 March 2026.</summary>
public sealed class RelativeWishTests
{
    [Theory]
    [InlineData("ricordamelo due settimane prima dell'anniversario", "Anniversario della firma dell'Accordo", "25 maggio 2026")]
    [InlineData("avvisami tre giorni prima dell'anniversario della firma", "Anniversario della firma dell'Accordo", "5 giugno 2026")]
    [InlineData("ricordami il giorno prima dell anniversario", "Anniversario della firma dell'Accordo", "7 giugno 2026")]
    [InlineData("remind me a week before the anniversary", "Anniversary of the signing of the agreement", "1 June 2026")]
    [InlineData("please remind me two months before the end of the agreement", "End of the ten years of the agreement", "8 April 2031")]
    [InlineData("set a reminder the day before the anniversary", "Anniversary of the signing of the agreement", "7 June 2026")]
    public async Task A_reminder_counted_from_a_date_of_the_plan_is_kept_at_once(string wish, string title, string day)
    {
        await using var talk = await Talk.StartAsync();

        var kept = await talk.SayAsync(wish);

        Assert.Equal(Outcome.Done, kept.Outcome);
        Assert.Contains(title, kept.Text, StringComparison.Ordinal);
        Assert.Contains(day, kept.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ricordamelo un mese prima dell'anniversario", "Per quando?")]
    [InlineData("remind me a month before the anniversary", "By when?")]
    public async Task A_day_that_has_passed_already_is_asked_for(string wish, string asked)
    {
        await using var talk = await Talk.StartAsync();
        talk.Clock.SetUtcNow(new DateTimeOffset(2026, 6, 1, 9, 0, 0, TimeSpan.Zero));

        var question = await talk.SayAsync(wish);

        Assert.Equal(Outcome.Asked, question.Outcome);
        Assert.Contains(asked, question.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ricordamelo una settimana prima del matrimonio", "milestones.snooze")]
    [InlineData("how many days before publication do I have to tell them?", "agreement.ask")]
    public async Task What_no_date_is_called_begins_nothing_new(string text, string intent)
    {
        await using var talk = await Talk.StartAsync();

        Assert.Equal(intent, (await talk.SayAsync(text)).Intent);
    }
}
