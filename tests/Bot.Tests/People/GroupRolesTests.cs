using Bot.Messages;
using Bot.Tests.Features.ProjectRequests;

namespace Bot.Tests.People;

/// <summary>A role goes by e-mail address or by directory group; what one channel knows of groups holds on every channel.</summary>
public sealed class GroupRolesTests
{
    private static readonly string[] Nowhere = [];

    [Fact]
    public async Task A_member_of_the_group_is_asked_for_decisions_and_decides_on_another_channel()
    {
        using var folder = Content();
        await using var talk = await Talk.StartAsync(folder.Path);
        await InGroups(talk.As("Bruno", "web", RequestStory.Bruno), "Lab-Heads", "everybody").SayAsync("aiuto");
        var slack = talk.As("Bruno", "slack", RequestStory.Bruno);
        await slack.SayAsync("aiuto");

        await RequestStory.RequestAsync(talk.As("Ada"));
        var card = Assert.Single(await talk.DeliverAsync());
        var approved = await slack.PressAsync(card.Reply.Button("Approva"));

        Assert.Equal(Outcome.Done, approved.Outcome);
    }

    [Fact]
    public async Task Who_left_the_group_loses_the_role_and_so_does_who_was_not_met_in_it_for_a_month()
    {
        using var folder = Content();
        await using var talk = await Talk.StartAsync(folder.Path);
        var (web, slack) = (talk.As("Bruno", "web", RequestStory.Bruno), talk.As("Bruno", "slack", RequestStory.Bruno));

        Assert.NotEqual(Outcome.Declined, (await InGroups(web, "lab-heads").SayAsync("tutte le richieste")).Outcome);
        Assert.NotEqual(Outcome.Declined, (await slack.SayAsync("tutte le richieste")).Outcome);

        Assert.Equal(Outcome.Declined, (await InGroups(web, Nowhere).SayAsync("tutte le richieste")).Outcome);
        Assert.Equal(Outcome.Declined, (await slack.SayAsync("tutte le richieste")).Outcome);

        await InGroups(web, "lab-heads").SayAsync("aiuto");
        talk.Clock.Advance(TimeSpan.FromDays(31));
        Assert.Equal(Outcome.Declined, (await slack.SayAsync("tutte le richieste")).Outcome);
    }

    [Fact]
    public async Task A_membership_outlives_a_restart_is_shown_to_its_person_and_deleted_with_them()
    {
        using var folder = Content();
        await using var talk = await Talk.StartAsync(folder.Path);
        var (web, slack) = (talk.As("Bruno", "web", RequestStory.Bruno), talk.As("Bruno", "slack", RequestStory.Bruno));
        await InGroups(web, "lab-heads").SayAsync("aiuto");
        await talk.RestartAsync();

        Assert.NotEqual(Outcome.Declined, (await slack.SayAsync("tutte le richieste")).Outcome);
        Assert.Contains("lab", (await slack.SayAsync("i miei dati")).Text, StringComparison.Ordinal);
        await slack.PressAsync((await slack.SayAsync("cancella i miei dati")).Button("Sì"));
        talk.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(Outcome.Declined, (await slack.SayAsync("tutte le richieste")).Outcome);
    }

    private static PartnershipFolder Content() => new PartnershipFolder().WithRole("approver", "group:lab-heads").WithRole("coordinator", "group:lab-heads");

    private static Speaker InGroups(Speaker speaker, params string[] groups) => speaker with { Person = speaker.Person with { Groups = groups } };
}
