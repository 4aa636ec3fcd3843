using Bot.Messages;

namespace Bot.Tests.Features.Milestones.Handing;

/// <summary>Milestones that pass from hand to hand, in a sentence and from the reminder.</summary>
public sealed class HandOnTests
{
    [Theory]
    [InlineData("riassegna il rapporto sui dati a bruno@example.org")]
    [InlineData("reassign the rapporto sui dati to bruno@example.org")]
    public async Task One_sentence_hands_a_milestone_on_and_the_new_owner_is_told_and_reminded(string sentence)
    {
        await using var talk = await Talk.StartAsync();
        var (ada, bruno) = (talk.As("Ada", "slack", "ada@example.org"), talk.As("Bruno", "teams", "bruno@example.org"));
        await bruno.SayAsync("ciao", "it");
        await ada.AddMilestoneAsync("rapporto sui dati", "2026-03-10");

        var done = await ada.SayAsync(sentence);

        Assert.Equal(Outcome.Done, done.Outcome);
        Assert.Contains("bruno@example", done.Text, StringComparison.Ordinal);
        var told = Assert.Single(await talk.DeliverAsync());
        Assert.Equal(bruno.Conversation, told.Conversation);
        Assert.Contains("Ada", told.Reply.Text, StringComparison.Ordinal);
        Assert.Equal(bruno.Conversation, Assert.Single(await talk.TickAtAsync("2026-03-09")).Conversation);
        Assert.Equal(Outcome.Declined, (await ada.SayAsync("ho fatto il rapporto sui dati", "it")).Outcome);
    }

    [Fact]
    public async Task From_the_reminder_it_goes_to_somebody_nobody_has_met_and_the_giver_hears_so()
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada", "slack", "ada@example.org");
        await ada.AddMilestoneAsync("rapporto sui dati", "2026-03-10");
        var reminder = Assert.Single(await talk.TickAtAsync("2026-03-09")).Reply;

        var form = await ada.PressAsync(reminder.Actions.Single(button => button.Action == "milestones.handon"));
        var wrong = await ada.SubmitAsync(form.Form!, new Dictionary<string, string> { ["owner"] = "bruno" });
        var done = await ada.SubmitAsync(form.Form!, new Dictionary<string, string> { ["owner"] = "Zeno@example.org" });

        Assert.True(wrong.Form!.Errors.ContainsKey("owner"));
        Assert.Contains("dillo tu", done.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_does_not_own_it_cannot_give_it_away_nor_take_it()
    {
        await using var talk = await Talk.StartAsync();
        await talk.As("Ada", "slack", "ada@example.org").AddMilestoneAsync("rapporto sui dati", "2026-03-10");

        Assert.Equal(Outcome.Declined, (await talk.As("Bruno", "slack", "bruno@example.org").SayAsync("riassegna il rapporto sui dati a bruno@example.org", "it")).Outcome);
        Assert.Equal(Outcome.Done, (await talk.As("Carla", "web", null, "coordinator").SayAsync("riassegna il rapporto sui dati a bruno@example.org", "it")).Outcome);
    }
}
