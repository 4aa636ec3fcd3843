using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Tests.Features.Milestones.Chat;

/// <summary>Everything about a milestone can be changed by its form, and what cannot be is said in the person's language.</summary>
public sealed class ChangeMilestoneTests
{
    [Fact]
    public async Task The_form_changes_lead_times_and_what_it_is_linked_to()
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada", "slack", "ada@example.org");
        var shown = await OpenAsync(ada);

        var form = (await ada.PressAsync(Change(shown))).Form!;
        var done = await ada.SubmitAsync(form, Values(form, ("leads", "14; 2"), ("link", "PR-2026-0001")));

        Assert.Equal(Outcome.Done, done.Outcome);
        var again = await ada.SayAsync("mostrami i dettagli del rapporto sui dati", "it");
        Assert.Contains(again.Facts, fact => fact.Value == "PR-2026-0001");
        Assert.Contains(again.Actions, button => button is { Action: Button.Say, Value: "PR-2026-0001" });
        Assert.Contains("1 aprile 2026", again.Facts.Single(fact => fact.Title == "Promemoria").Value, StringComparison.Ordinal);
        Assert.Equal("14;2", (await ada.PressAsync(Change(again))).Form!.Fields.Single(field => field.Name == "leads").Value);
    }

    [Theory]
    [InlineData("it", "giorni interi")]
    [InlineData("en", "whole days")]
    public async Task Lead_times_that_are_none_are_refused_in_the_persons_language(string language, string said)
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada", "slack", "ada@example.org");
        var shown = await OpenAsync(ada);
        await ada.SayAsync(language == "it" ? "aiuto" : "help", language);

        var form = (await ada.PressAsync(Change(shown))).Form!;
        var wrong = await ada.SubmitAsync(form, Values(form, ("leads", "domani")));

        Assert.Contains(said, wrong.Form!.Errors["leads"], StringComparison.Ordinal);
    }

    private static Button Change(Reply shown) => shown.Actions.Single(button => button.Action == "milestones.change" && !button.Value.EndsWith("remove", StringComparison.Ordinal));

    private static async Task<Reply> OpenAsync(Speaker person) => await person.PressAsync((await person.AddMilestoneAsync("rapporto sui dati", "2026-04-15")).Actions[1]);

    private static Dictionary<string, string> Values(Form form, params (string Name, string Value)[] changed)
    {
        var values = form.Fields.ToDictionary(field => field.Name, field => field.Value);
        changed.ToList().ForEach(change => values[change.Name] = change.Value);
        return values;
    }
}
