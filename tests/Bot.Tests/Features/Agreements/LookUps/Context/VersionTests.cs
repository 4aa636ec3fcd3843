using Bot.Messages;

namespace Bot.Tests.Features.Agreements.LookUps.Context;

public sealed class VersionTests : IDisposable
{
    private const string First = """
        ---
        title: Framework agreement
        language: en
        inForceFrom: 2021-06-08
        inForceUntil: 2025-12-31
        ---
        ## 4. Costs

        4.1 Each party bears its own travel costs up to 5000 euro a year.

        ## 5. Governing law

        5.1 This agreement is governed by the laws of Italy.

        ## 6. Safety

        6.1 Whoever works in a laboratory of the other party follows the safety rules of that laboratory.

        ## 7. Publications

        7.1 A party that wants to publish sends the manuscript to the other party thirty days before.
        """;

    private const string Second = """
        ---
        title: Framework agreement as renewed
        language: en
        inForceFrom: 2026-01-01
        ---
        ## 4. Costs

        4.1 Each party bears its own travel costs up to 9000 euro a year.

        ## 5. Governing law

        5.1 This agreement is governed by the laws of Italy.

        ## 6. Safety

        6.1 Whoever works in a laboratory of the other party follows the safety rules of that laboratory.

        ## 7. Publications

        7.1 A party that wants to publish sends the manuscript to the other party thirty days before.
        """;

    private const string Amendment = """
        ---
        title: First amendment
        language: en
        inForceFrom: 2026-02-01
        amends: second
        ---
        1. Article 4 is replaced as follows: the travel costs of each party are refunded up to 12000 euro a year.
        """;

    private readonly TemporaryFolder folder = new();

    public VersionTests()
    {
        Directory.CreateDirectory(Path.Combine(folder.Path, "documents"));
        File.Copy(Path.Combine(RepositoryRoot.Partnership, "partnership.json"), Path.Combine(folder.Path, "partnership.json"));
        Add("first", First);
        Add("second", Second);
    }

    [Fact]
    public async Task A_question_is_answered_from_the_version_in_force_today_and_names_it()
    {
        await using var talk = await Talk.StartAsync(folder.Path);

        var reply = await talk.SayAsync("who bears the travel costs?", "en");

        Assert.Equal("second", reply.Citations[0].Document);
        Assert.Contains("in force from 1 January 2026", reply.Text, StringComparison.Ordinal);
        Assert.Contains("in force from 1 January 2026", reply.Citations[0].Label, StringComparison.Ordinal);
        Assert.DoesNotContain(reply.Citations, citation => citation.Document == "first");
    }

    [Theory]
    [InlineData("who bore the travel costs before 2026?", "en", "On 31 December 2025 this was in force", "in force from 8 June 2021 to 31 December 2025")]
    [InlineData("cosa diceva l'accordo sulle spese di viaggio prima del 2026?", "it", "Il 31 dicembre 2025 valeva", "giugno 2021 al 31 dicembre 2025)")]
    [InlineData("who bears the travel costs on 3 March 2024?", "en", "On 3 March 2024", "in force from 8 June 2021")]
    public async Task A_question_about_another_day_is_answered_from_the_version_in_force_then(string question, string language, string lead, string version)
    {
        await using var talk = await Talk.StartAsync(folder.Path);

        var reply = await talk.SayAsync(question, language);

        Assert.Equal(("first", Outcome.Answered), (reply.Citations[0].Document, reply.Outcome));
        Assert.Contains("5000 euro", reply.Text, StringComparison.Ordinal);
        Assert.Contains(lead, reply.Text, StringComparison.Ordinal);
        Assert.Contains(version, reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_day_alone_asks_the_last_question_again_about_that_day()
    {
        await using var talk = await Talk.StartAsync(folder.Path);
        await talk.SayAsync("who bears the travel costs?", "en");

        Assert.Contains("5000 euro", (await talk.SayAsync("and what did it say before 2026?", "en")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_day_alone_with_nothing_before_it_names_what_was_in_force()
    {
        await using var talk = await Talk.StartAsync(folder.Path);

        var reply = await talk.SayAsync("what did the agreement say before 2026?", "en");

        Assert.Contains("“Framework agreement” (in force from 8 June 2021 to 31 December 2025)", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clause_is_looked_up_in_the_version_of_the_day()
    {
        await using var talk = await Talk.StartAsync(folder.Path);

        Assert.Contains("9000 euro", (await talk.SayAsync("clause 4.1", "en")).Text, StringComparison.Ordinal);
        Assert.Contains("5000 euro", (await talk.SayAsync("clause 4.1 before 2026", "en")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_on_which_nothing_was_in_force_is_said_to_be_one()
    {
        await using var talk = await Talk.StartAsync(folder.Path);

        var reply = await talk.SayAsync("who bore the travel costs before 2020?", "en");

        Assert.Equal(Outcome.Declined, reply.Outcome);
        Assert.Contains("None of the documents I know was in force on 31 December 2019", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_amendment_speaks_before_the_article_it_replaces_and_what_it_replaced_is_not_forgotten()
    {
        Add("amendment", Amendment);
        await using var talk = await Talk.StartAsync(folder.Path);

        var now = await talk.SayAsync("who bears the travel costs of each party?", "en");
        var before = await talk.SayAsync("who bore the travel costs of each party before the amendment?", "en");

        Assert.Contains("12000 euro", now.Citations[0].Quote, StringComparison.Ordinal);
        Assert.Contains(now.Citations, citation => citation.Document == "second" && citation.IsRelated);
        Assert.Contains("9000 euro", before.Citations[0].Quote, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_amendment_that_names_no_article_is_pointed_out()
    {
        Add("amendment", Amendment.Replace("Article 4 is replaced as follows: the travel costs of each party are refunded up to 12000 euro a year", "The seat of the committee moves to another city", StringComparison.Ordinal));
        await using var talk = await Talk.StartAsync(folder.Path);

        var reply = await talk.SayAsync("who bears the travel costs of each party?", "en");

        Assert.Contains("“First amendment” (in force from 1 February 2026) amends this document", reply.Text, StringComparison.Ordinal);
        Assert.Contains("seat of the committee", (await talk.As("Ada").PressAsync(reply.Actions.First(action => action.Action == "agreement.show"))).Text, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private void Add(string id, string text) => File.WriteAllText(Path.Combine(folder.Path, "documents", $"{id}.md"), text);
}
