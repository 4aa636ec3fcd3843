using Bot.Messages;
using Bot.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Features.Milestones.Reminders.Deliveries;

/// <summary>Whoever cannot be reached is listed with the reason, and coordinators see the list.</summary>
public sealed class DeliveriesTests
{
    [Theory]
    [InlineData("it", "quali promemoria non sono arrivati?", "ha bloccato Accordo o lo ha tolto", "non ha ancora mai scritto")]
    [InlineData("en", "which reminders did not arrive?", "has blocked Accordo or taken it out", "has never written")]
    public async Task An_owner_who_blocked_the_bot_is_listed_with_the_reason(string language, string question, string blocked, string unmet)
    {
        await using var talk = await Talk.StartAsync();
        var (ada, carla) = (talk.As("Ada", "slack", "ada@example.org"), talk.As("Carla", "web", "carla@example.org", "coordinator"));
        await ada.AddMilestoneAsync("rapporto sui dati", "2026-03-10");
        await carla.AddMilestoneAsync("piano", "2026-03-10", "zeno@example.org");
        await TickAsync(talk);
        var outbox = talk.Services.GetRequiredService<Outbox>();
        await outbox.GiveUpAsync(Assert.Single(await outbox.ClaimAsync(10, default)).Id, DeliveryException.Blocked("chat.postMessage: user_disabled").Message, default);

        var list = await carla.SayAsync(question, language);

        Assert.Contains("ada@example", list.Text, StringComparison.Ordinal);
        Assert.Contains(blocked, list.Text, StringComparison.Ordinal);
        Assert.Contains("zeno@example", list.Text, StringComparison.Ordinal);
        Assert.Contains(unmet, list.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_coordinators_see_the_list()
    {
        await using var talk = await Talk.StartAsync();

        Assert.DoesNotContain("messaggi consegnati", (await talk.As("Ada").SayAsync("quali promemoria non sono arrivati?", "it")).Text, StringComparison.Ordinal);
    }

    private static async Task TickAsync(Talk talk)
    {
        talk.Clock.SetUtcNow(new DateTimeOffset(2026, 3, 9, 9, 0, 0, TimeSpan.Zero));
        await talk.Services.GetRequiredService<Bot.Features.Milestones.Reminders.ReminderClock>().TickAsync(default);
        talk.Clock.Advance(TimeSpan.FromMinutes(1));
    }
}
