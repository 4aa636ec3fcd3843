using Bot.Routines;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Features.ProjectRequests;

/// <summary>Requests that nobody decides on are not forgotten.</summary>
public sealed class ApprovalRemindersTests
{
    [Fact]
    public async Task After_three_working_days_the_approver_is_reminded_and_after_six_the_coordinators_are_told()
    {
        using var folder = new PartnershipFolder().WithRole("approver", RequestStory.Bruno).WithRole("coordinator", "carla@example.org");
        await using var talk = await Talk.StartAsync(folder.Path);
        await talk.As("Bruno", "slack", RequestStory.Bruno).SayAsync("aiuto");
        await talk.As("Carla", "teams", "carla@example.org").SayAsync("aiuto");
        await RequestStory.RequestAsync(talk.As("Ada"));
        await talk.DeliverAsync();
        var round = talk.Services.GetRequiredService<RoutineRound>();

        talk.Clock.Advance(TimeSpan.FromDays(2));
        await round.RunAsync(default);
        Assert.Empty(await talk.DeliverAsync());

        talk.Clock.Advance(TimeSpan.FromDays(1));
        await round.RunAsync(default);
        await round.RunAsync(default);
        var reminder = Assert.Single(await talk.DeliverAsync());
        Assert.Equal("slack", reminder.Conversation.Channel);
        Assert.Contains("Promemoria", reminder.Reply.Text, StringComparison.Ordinal);

        // From Monday 2 March six working days end on Tuesday 10: the weekend does not count.
        talk.Clock.Advance(TimeSpan.FromDays(3));
        await round.RunAsync(default);
        Assert.DoesNotContain(await talk.DeliverAsync(), message => message.Conversation.Channel == "teams");
        talk.Clock.Advance(TimeSpan.FromDays(2));
        await round.RunAsync(default);
        Assert.Contains(await talk.DeliverAsync(), message => message.Conversation.Channel == "teams" && message.Reply.Text.Contains("Chi deve decidere", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_waited_for_somebody_who_left_is_handed_on()
    {
        using var folder = new PartnershipFolder().WithRole("approver", RequestStory.Bruno);
        await using var talk = await Talk.StartAsync(folder.Path);
        var dora = talk.As("Dora", "teams", "dora@example.org");
        await dora.SayAsync("aiuto");
        await RequestStory.RequestAsync(talk.As("Ada"));
        await talk.DeliverAsync();
        folder.WithRole("approver", "dora@example.org");
        await talk.RestartAsync();
        talk.Clock.Advance(TimeSpan.FromDays(3));

        await talk.Services.GetRequiredService<RoutineRound>().RunAsync(default);

        Assert.Contains("non approva più", Assert.Single(await talk.DeliverAsync()).Reply.Text, StringComparison.Ordinal);
        Assert.Contains(@"PR\-2026\-0001", (await dora.SayAsync("che cosa devo approvare?")).Text, StringComparison.Ordinal);
    }
}
