using Bot.Messages;

namespace Bot.Tests.Features.ProjectRequests;

/// <summary>What is done with a request in one sentence. Every talk begins on Monday 2 March 2026.</summary>
public sealed class SpokenRequestTests
{
    [Theory]
    [InlineData("correggi il budget di PR-2026-0001: 90k", "it", "Budget in euro", "90.000")]
    [InlineData("change the budget of PR-2026-0001 to 90k", "en", "Budget in euros", "90,000")]
    [InlineData("sposta la scadenza di PR-2026-0001 a fine 2027", "it", "Scadenza", "31 dicembre 2027")]
    [InlineData("move the deadline of PR-2026-0001 to the end of 2027", "en", "Deadline", "31 December 2027")]
    public async Task A_field_and_its_new_value_change_the_request_at_once(string said, string language, string field, string value)
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");
        await RequestStory.RequestAsync(ada);

        var changed = await ada.SayAsync(said, language);

        Assert.Equal(Outcome.Done, changed.Outcome);
        Assert.Equal(value, changed.Facts.Single(fact => fact.Title == field).Value);
    }

    [Theory]
    [InlineData("cambia il titolo della PR-2026-0001", "it", "Titolo")]
    [InlineData("change the title of PR-2026-0001", "en", "Title")]
    public async Task A_field_without_a_value_is_asked_for_alone(string said, string language, string field)
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");
        await RequestStory.RequestAsync(ada);

        var asked = await ada.SayAsync(said, language);

        Assert.Equal(Outcome.Asked, asked.Outcome);
        Assert.Contains(field, asked.Text, StringComparison.Ordinal);
        Assert.Single(asked.Form!.Fields);
        Assert.Contains("Guasti", (await ada.SayAsync("Guasti")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("copia PR-2026-0001 in una nuova richiesta", "it", "Titolo")]
    [InlineData("copy PR-2026-0001", "en", "Title")]
    public async Task A_request_is_copied_in_words(string said, string language, string asked)
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");
        await RequestStory.RequestAsync(ada);

        var copy = await ada.SayAsync(said, language);

        Assert.Equal(("requests.create", Outcome.Asked), (copy.Intent, copy.Outcome));
        Assert.Contains(asked, copy.Text, StringComparison.Ordinal);
        Assert.Contains(copy.Form!.Fields, field => field.Name == "area" && field.Value == "optics");
    }

    [Theory]
    [InlineData("delega le mie decisioni a luca@example.org fino a venerdì", "6 marzo 2026")]
    [InlineData("delegate my decisions to luca@example.org until Friday", "6 March 2026")]
    public async Task A_delegation_is_said_in_one_sentence(string said, string until)
    {
        await using var talk = await Talk.StartAsync();

        var done = await talk.As("Bruno", email: RequestStory.Bruno).SayAsync(said);

        Assert.Equal(("requests.delegate", Outcome.Done), (done.Intent, done.Outcome));
        Assert.Contains("luca@example", done.Text, StringComparison.Ordinal);
        Assert.Contains(until, done.Text, StringComparison.Ordinal);
    }
}
