using Bot.Features.Milestones.Reminders;
using Bot.Messages;
using Bot.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Features.Milestones;

/// <summary>What the talks about milestones do again and again.</summary>
internal static class MilestoneTalk
{
    /// <summary>Adds a milestone by its form.</summary>
    public static async Task<Reply> AddMilestoneAsync(this Speaker person, string title, string day, string owner = "")
    {
        var form = (await person.SayAsync("aggiungi una scadenza", "it")).Form!;
        var reply = await person.SubmitAsync(form, new Dictionary<string, string> { ["title"] = title, ["due"] = day, ["repeat"] = "once", ["owner"] = owner });
        Assert.Equal(Outcome.Done, reply.Outcome);
        return reply;
    }

    /// <summary>The clock ticks on a day at an hour of Turin's winter; what is delivered then, a little later.</summary>
    public static async Task<IReadOnlyList<ClaimedMessage>> TickAtAsync(this Talk talk, string day, int hour = 9)
    {
        talk.Clock.SetUtcNow(new DateTimeOffset(DateOnly.Parse(day, null), new TimeOnly(hour, 0), TimeSpan.FromHours(1)));
        await talk.Services.GetRequiredService<ReminderClock>().TickAsync(default);
        talk.Clock.Advance(TimeSpan.FromMinutes(1));
        return await talk.DeliverAsync();
    }
}
