namespace Bot.Tests.Features.Milestones.Reminders.Preferences;

/// <summary>What people choose about their reminders, and what it changes.</summary>
public sealed class ReminderSettingsTests
{
    [Fact]
    public async Task Whoever_is_on_two_channels_chooses_where_reminders_come()
    {
        await using var talk = await Talk.StartAsync();
        var (slack, teams) = (talk.As("Ada", "slack", "ada@example.org"), talk.As("Ada2", "teams", "ada@example.org"));
        await slack.SayAsync("ciao", "it");
        Assert.DoesNotContain((await slack.SayAsync("promemoria")).Form!.Fields, field => field.Name == "channel");
        await slack.SayAsync("annulla");
        await teams.SayAsync("ciao", "it");
        await slack.AddMilestoneAsync("rapporto sui dati", "2026-03-10");

        await ChooseAsync(slack, ("channel", "teams"));
        Assert.Equal("teams", Assert.Single(await talk.TickAtAsync("2026-03-09")).Conversation.Channel);
        await ChooseAsync(slack, ("channel", "slack"));
        Assert.Equal("slack", Assert.Single(await talk.TickAtAsync("2026-03-10")).Conversation.Channel);
    }

    [Fact]
    public async Task Another_hour_leaves_what_was_put_off_on_its_day()
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada", "slack", "ada@example.org");
        await ada.AddMilestoneAsync("rapporto sui dati", "2026-03-30");
        await ada.SayAsync("ricordamelo il 18 marzo", "it");

        await ChooseAsync(ada, ("hour", "11"));

        Assert.Empty(await talk.TickAtAsync("2026-03-18", 10));
        Assert.Single(await talk.TickAtAsync("2026-03-18", 11));
    }

    [Fact]
    public async Task Tomorrow_is_tomorrow_in_the_zone_that_was_chosen()
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada", "slack", "ada@example.org");
        ada = ada with { Person = ada.Person with { TimeZone = "America/Los_Angeles" } };
        await ChooseAsync(ada, ("zone", "Asia/Shanghai"));
        var added = await ada.AddMilestoneAsync("rapporto sui dati", "2026-03-10");
        talk.Clock.SetUtcNow(new DateTimeOffset(2026, 3, 3, 1, 0, 0, TimeSpan.Zero));

        var choices = await ada.SayAsync("rimanda il promemoria del rapporto sui dati");

        Assert.Contains("Prossimo promemoria: 3 marzo 2026", added.Text, StringComparison.Ordinal);
        Assert.Contains("4 marzo 2026", choices.Actions[0].Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Europe/Roma", "it", "Il fuso orario «Europe/Roma» non esiste")]
    [InlineData("Mars/Olympus", "en", "The time zone “Mars/Olympus” does not exist")]
    public async Task A_time_zone_that_does_not_exist_is_asked_again(string zone, string language, string said)
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada", "slack", "ada@example.org");
        var form = (await ada.SayAsync(language == "it" ? "promemoria" : "reminders", language)).Form!;
        var values = form.Fields.ToDictionary(field => field.Name, field => field.Value);
        values["zone"] = zone;

        Assert.Contains(said, (await ada.SubmitAsync(form, values)).Form!.Errors["zone"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_reminded_while_away_and_everything_waits_for_their_return()
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada", "slack", "ada@example.org");
        await ada.AddMilestoneAsync("rapporto sui dati", "2026-03-10");
        await ada.AddMilestoneAsync("piano dei lavori", "2026-03-11");

        await ChooseAsync(ada, ("away", "2026-03-13"));

        foreach (var day in (string[])["2026-03-09", "2026-03-10", "2026-03-11", "2026-03-12", "2026-03-13", "2026-03-14"])
        {
            Assert.Empty(await talk.TickAtAsync(day));
        }

        var back = Assert.Single(await talk.TickAtAsync("2026-03-16")).Reply.Text;
        Assert.Contains("rapporto sui dati", back, StringComparison.Ordinal);
        Assert.Contains("piano dei lavori", back, StringComparison.Ordinal);
    }

    private static async Task ChooseAsync(Speaker person, params (string Name, string Value)[] chosen)
    {
        var form = (await person.SayAsync("promemoria", "it")).Form!;
        var values = form.Fields.ToDictionary(field => field.Name, field => field.Value);
        chosen.ToList().ForEach(choice => values[choice.Name] = choice.Value);
        await person.SubmitAsync(form, values);
    }
}
