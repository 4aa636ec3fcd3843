using Bot.Features.Milestones.Chat.Wishes;
using Bot.Messages;

namespace Bot.Tests.Features.Milestones.Chat.Wishes;

/// <summary>Being reminded of something new, told from putting off what is there. Every talk begins on Monday 2 March 2026.</summary>
public sealed class ReminderWishTests
{
    [Theory]
    [InlineData("remind me next Monday to send the report", "send the report")]
    [InlineData("ricordami lunedì prossimo di mandare il rapporto", "mandare il rapporto")]
    [InlineData("can you remind me that the review is on 3 March?", "the review is on 3 March")]
    [InlineData("mi ricordi di scrivere al professore venerdì?", "scrivere al professore venerdì")]
    [InlineData("set a reminder to call the lab in two weeks", "call the lab in two weeks")]
    [InlineData("ricordami domani di non mandarglielo", "non mandarglielo")]
    public void A_wish_says_what_to_be_reminded_of(string text, string thing) => Assert.Equal(thing, ReminderWish.Of(text) is var said && said.Length > 0 ? said : "nothing");

    [Theory]
    [InlineData("remind me on Monday")]
    [InlineData("ricordamelo lunedì")]
    [InlineData("ricordami della relazione lunedì")]
    [InlineData("remind me tomorrow to do it")]
    [InlineData("ricordami domani di farlo")]
    [InlineData("move the reminder to tomorrow")]
    [InlineData("don't remind me to send the report")]
    [InlineData("non ricordarmi più di mandare il rapporto")]
    [InlineData("when do you remind me to send the report?")]
    public void Anything_else_is_no_wish(string text) => Assert.Equal("", ReminderWish.Of(text));

    [Theory]
    [InlineData("ricordami lunedì prossimo di mandare il rapporto", "mandare il rapporto", "9 marzo 2026")]
    [InlineData("ricordami di telefonare a Bianchi tra due settimane", "telefonare a Bianchi", "16 marzo 2026")]
    [InlineData("remind me next Monday to send the report", "send the report", "9 March 2026")]
    [InlineData("remind me to call the lab tomorrow morning", "call the lab", "3 March 2026")]
    public async Task A_wish_with_its_day_is_fulfilled_at_once_and_reminds_on_that_day(string text, string title, string day)
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");

        var reply = await ada.SayAsync(text);

        Assert.Equal("milestones.create", reply.Intent);
        Assert.Equal(Outcome.Done, reply.Outcome);
        Assert.Contains($"**{title}**", reply.Text, StringComparison.Ordinal);
        Assert.Equal(2, reply.Text.Split(day).Length - 1);
    }

    [Fact]
    public async Task A_wish_without_a_day_asks_for_it_and_for_nothing_else()
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");

        var asked = await ada.SayAsync("remind me to send the minutes");
        var done = await ada.SayAsync("next Friday");

        Assert.Equal(Outcome.Asked, asked.Outcome);
        Assert.Equal(Outcome.Done, done.Outcome);
        Assert.Contains("**send the minutes**", done.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_added_by_mistake_is_taken_out_with_one_press()
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");
        var reply = await ada.SayAsync("ricordami venerdì di mandare il verbale");

        var removed = await ada.PressAsync(reply.Actions[^1]);

        Assert.Equal(Outcome.Done, removed.Outcome);
        Assert.DoesNotContain((await ada.SayAsync("scadenze di marzo")).Facts, fact => fact.Value.Contains("verbale", StringComparison.Ordinal));
    }
}
