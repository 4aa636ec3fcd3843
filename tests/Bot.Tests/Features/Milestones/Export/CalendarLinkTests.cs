using Bot.Features.Milestones.Export;
using Bot.Messages;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Features.Milestones.Export;

/// <summary>Signed addresses: what opens with them, for how long, and how they end.</summary>
public sealed class CalendarLinkTests
{
    [Fact]
    public async Task The_same_address_is_given_until_a_new_one_is_asked_for_which_ends_the_old_one()
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");
        var first = await AskAsync(ada);
        var link = LinkOf(first);

        Assert.Equal(link, LinkOf(await AskAsync(ada)));
        talk.Clock.Advance(TimeSpan.FromDays(1000));
        Assert.True(await OpensAsync(talk, link, DatesUse.Calendar));
        var other = LinkOf(await ada.PressAsync(first.Actions[0]));
        Assert.False(await OpensAsync(talk, link, DatesUse.Calendar));
        Assert.True(await OpensAsync(talk, other, DatesUse.Calendar));

        await ada.PressAsync(first.Actions[1]);
        Assert.False(await OpensAsync(talk, other, DatesUse.Calendar));
    }

    [Fact]
    public async Task The_address_of_a_picture_opens_no_calendar_and_ends_after_thirty_days()
    {
        await using var talk = await Talk.StartAsync();
        var link = (await talk.As("Ada").SayAsync("timeline", "it")).Picture!.Url.Split('/')[2];

        Assert.False(await OpensAsync(talk, link, DatesUse.Calendar));
        talk.Clock.Advance(TimeSpan.FromDays(30));
        Assert.True(await OpensAsync(talk, link, DatesUse.Timeline));
        talk.Clock.Advance(TimeSpan.FromDays(1));
        Assert.False(await OpensAsync(talk, link, DatesUse.Timeline));
    }

    [Fact]
    public async Task Whatever_was_changed_in_an_address_opens_nothing()
    {
        await using var talk = await Talk.StartAsync();
        var (ada, bea) = (LinkOf(await AskAsync(talk.As("Ada"))).Split('.'), LinkOf(await AskAsync(talk.As("Bea"))).Split('.'));

        string[] forged =
        [
            "", "..", "a", $"{ada[0]}.{ada[1]}", $"{ada[0]}.{ada[1]}.", $"{bea[0]}.{ada[1]}.{ada[2]}", $"{ada[0]}.9999999.{ada[2]}", $"{ada[0]}.-1.{ada[2]}", $"{ada[0]}.0.{ada[2].ToUpperInvariant()}", $"{ada[0]}.0.{ada[2]}.x",
        ];
        foreach (var link in forged)
        {
            Assert.False(await OpensAsync(talk, link, DatesUse.Calendar), link);
        }
    }

    [Fact]
    public async Task In_a_room_nobody_gets_a_personal_address()
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");

        var said = await (ada with { Conversation = ada.Conversation with { IsPrivate = false } }).SayAsync("dammi il link per il calendario", "it");

        Assert.Equal(Outcome.Declined, said.Outcome);
        Assert.Empty(said.Facts);
    }

    private static Task<Reply> AskAsync(Speaker person) => person.SayAsync("dammi il link per il calendario", "it");

    private static string LinkOf(Reply reply) => reply.Facts[0].Value.Split('/')[2];

    private static async Task<bool> OpensAsync(Talk talk, string link, DatesUse use)
    {
        await using var scope = talk.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CalendarLinks>().OpensAsync(link, use, default);
    }
}
