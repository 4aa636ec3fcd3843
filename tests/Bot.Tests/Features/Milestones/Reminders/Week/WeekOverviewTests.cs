using Bot.Features.Milestones.Reminders;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Features.Milestones.Reminders.Week;

/// <summary>What coordinators hear on Monday morning.</summary>
public sealed class WeekOverviewTests
{
    private const string Milestones =
        """
        id,kind,due,recurrence,owner,lead_days,state,title_it,title_en
        late,task,2026-03-04,,ada@example.org,1,,Verbale,Minutes
        alone,task,2026-03-12,,,1,,Piano senza nome,Plan without a name
        party,event,2026-03-13,,coordinator,1,,Anniversario,Anniversary
        far,task,2026-06-12,,ada@example.org,1,,Lontana,Far away
        """;

    [Fact]
    public async Task It_names_what_is_late_what_comes_who_is_missing_and_since_when_nothing_was_heard()
    {
        using var content = Content();
        await using var talk = await StartAsync(content);
        var ada = talk.As("Ada", "slack", "ada@example.org");

        var week = (await talk.TickAtAsync("2026-03-09")).Single(message => message.Conversation.Id == "private-Carla").Reply.Text;

        Assert.Contains("In ritardo: **Verbale**, 4 marzo 2026 (5 giorni fa). Responsabile: ada@example", week, StringComparison.Ordinal);
        Assert.Contains("Nessun aggiornamento finora", week, StringComparison.Ordinal);
        Assert.Contains("In arrivo: **Piano senza nome**, 12 marzo 2026 (fra 3 giorni). Nessuno ne è responsabile.", week, StringComparison.Ordinal);
        Assert.Contains("In arrivo: **Anniversario**, 13 marzo 2026 (fra 4 giorni).", week, StringComparison.Ordinal);
        Assert.DoesNotContain("Lontana", week, StringComparison.Ordinal);

        await ada.SayAsync("aggiungi una nota al verbale", "it");
        await ada.SayAsync("Manca solo la firma.");
        var next = (await talk.TickAtAsync("2026-03-16")).Single(message => message.Conversation.Id == "private-Carla").Reply.Text;
        Assert.Contains("Ultimo aggiornamento: 9 marzo 2026.", next, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_does_not_want_it_gets_their_own_reminders_only()
    {
        using var content = Content();
        await using var talk = await StartAsync(content);
        var carla = talk.As("Carla", "slack", "carla@example.org");
        var form = (await carla.SayAsync("promemoria", "it")).Form!;
        var values = form.Fields.ToDictionary(field => field.Name, field => field.Value);
        values["week"] = "off";
        await carla.SubmitAsync(form, values);

        Assert.DoesNotContain(await talk.TickAtAsync("2026-03-09"), message => message.Reply.Text.Contains("settimana", StringComparison.Ordinal));
    }

    private static async Task<Talk> StartAsync(TemporaryFolder content)
    {
        var talk = await Talk.StartAsync(content.Path);
        await talk.As("Ada", "slack", "ada@example.org").SayAsync("ciao", "it");
        await talk.As("Carla", "slack", "carla@example.org").SayAsync("ciao", "it");
        await talk.Services.GetRequiredService<ReminderClock>().PlanAsync(default);
        return talk;
    }

    private static TemporaryFolder Content()
    {
        var folder = new TemporaryFolder();
        folder.Write("milestones.csv", Milestones);
        folder.Write("partnership.json", """{ "name": { "it": "P", "en": "P" }, "timeZone": "Europe/Rome", "roles": { "coordinator": ["carla@example.org"] } }""");
        return folder;
    }
}
