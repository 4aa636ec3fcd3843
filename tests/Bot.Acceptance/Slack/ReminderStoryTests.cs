using System.Text.Json;
using Bot.Features.Milestones.Reminders;
using Bot.Features.Onboarding.Journeys;

namespace Bot.Acceptance.Slack;

/// <summary>Reminders and onboarding as somebody lives them in a Slack that others wrote. The emulated Ada lives in Los Angeles.</summary>
public sealed class ReminderStoryTests
{
    private const string Ada = "U01ADA";

    private readonly MovedClock clock = new(new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(-8)));
    private int replies;

    [SlackFact]
    public async Task A_reminder_comes_is_put_off_comes_again_and_is_done()
    {
        await using var slack = await LocalSlack.StartAsync(overSockets: true, clock);
        var direct = await slack.OpenDirectAsync(Ada);
        await SayAsync(slack, direct, "aggiungi una scadenza: relazione annuale entro il 3 marzo");
        await SayAsync(slack, direct, "una volta sola");
        Assert.Contains("Prossimo promemoria: 3 marzo 2026", await SayAsync(slack, direct, "salta"), StringComparison.Ordinal);

        var reminder = await RemindAsync(slack, direct, 3);
        Assert.Contains("relazione annuale", TextOf(reminder), StringComparison.Ordinal);
        Assert.Contains("se resta aperta, il 10 marzo 2026 lo saprà anche chi coordina", TextOf(reminder), StringComparison.Ordinal);
        var choices = await PressAsync(slack, direct, reminder, "Rimanda");
        Assert.Contains("4 marzo 2026", TextOf(await PressAsync(slack, direct, choices, "Domani lavorativo")), StringComparison.Ordinal);

        reminder = await RemindAsync(slack, direct, 4);
        Assert.Contains("è chiusa", TextOf(await PressAsync(slack, direct, reminder, "Fatto")), StringComparison.Ordinal);
        clock.Move(Morning(10));
        Assert.Equal(0, await slack.Host.Get<ReminderClock>().TickAsync(default));
    }

    [SlackFact]
    public async Task An_onboarding_step_comes_and_is_read_and_the_timeline_is_told_in_words()
    {
        await using var slack = await LocalSlack.StartAsync(overSockets: true, clock);
        var direct = await slack.OpenDirectAsync(Ada);
        await SayAsync(slack, direct, "onboarding");
        await PressAsync(slack, direct, await slack.WaitForReplyAsync(direct, replies), "Inizia");

        await slack.Host.Get<JourneyClock>().TickAsync(default);
        var step = await slack.WaitForReplyAsync(direct, ++replies);
        Assert.Contains("L'accordo in breve", TextOf(step), StringComparison.Ordinal);
        Assert.Contains("è fatto", TextOf(await PressAsync(slack, direct, step, "Ho letto")), StringComparison.Ordinal);

        // Nobody can fetch a picture from a host without a public address: its words stand there instead.
        Assert.Contains("Termine dei dieci anni", await SayAsync(slack, direct, "timeline"), StringComparison.Ordinal);
    }

    private async Task<JsonElement> RemindAsync(LocalSlack slack, string direct, int day)
    {
        clock.Move(Morning(day));
        await slack.Host.Get<ReminderClock>().TickAsync(default);
        return await slack.WaitForReplyAsync(direct, ++replies);
    }

    private async Task<string> SayAsync(LocalSlack slack, string direct, string text)
    {
        await slack.DoAsync("message", new { channel = direct, user = Ada, text });
        return TextOf(await slack.WaitForReplyAsync(direct, ++replies));
    }

    private async Task<JsonElement> PressAsync(LocalSlack slack, string direct, JsonElement message, string title)
    {
        await slack.PressAsync(direct, message, title, Ada);
        return await slack.WaitForReplyAsync(direct, ++replies);
    }

    private static DateTimeOffset Morning(int day) => new(2026, 3, day, 9, 5, 0, TimeSpan.FromHours(-8));

    private static string TextOf(JsonElement message) => message.GetProperty("text").GetString()!;
}
