using Bot.Messages;

namespace Bot.Tests.Features.ProjectRequests;

/// <summary>How long a decision takes: what is known of it, and no more.</summary>
public sealed class ShowPaceTests
{
    [Theory]
    [InlineData("quanto ci mette l'approvazione?", "dopo 3 giorni lavorativi")]
    [InlineData("quanto tempo ci vuole per approvare una richiesta", "dopo 3 giorni lavorativi")]
    [InlineData("how long does approval take?", "after 3 working days")]
    [InlineData("when will they decide on my request", "after 3 working days")]
    public async Task The_days_of_reminding_and_of_telling_the_coordinators_are_said(string question, string said)
    {
        await using var talk = await Talk.StartAsync();

        var reply = await talk.SayAsync(question);

        Assert.Equal(("requests.pace", Outcome.Answered), (reply.Intent, reply.Outcome));
        Assert.Contains(said, reply.Text, StringComparison.Ordinal);
        Assert.Contains(reply.Actions, button => button.Action == "questions.ask");
    }

    [Theory]
    [InlineData("how long does an arbitration take?")]
    [InlineData("how long beforehand do they announce an inspection?")]
    [InlineData("quanto dura l'accordo?")]
    public async Task How_long_something_else_takes_is_for_the_documents(string question)
    {
        await using var talk = await Talk.StartAsync();

        Assert.Equal("agreement.ask", (await talk.SayAsync(question)).Intent);
    }

    [Fact]
    public async Task Ones_own_request_that_waits_is_told_with_whom_it_waits_for_and_since_when()
    {
        using var folder = new PartnershipFolder().WithApproval($$"""[{ "steps": [["{{RequestStory.Bruno}}"], ["preside@example.org"]] }]""");
        await using var talk = await Talk.StartAsync(folder.Path);
        await RequestStory.RequestAsync(talk.As("Ada"));

        var fact = Assert.Single((await talk.As("Ada").SayAsync("quanto ci mette l'approvazione?", "it")).Facts);

        Assert.Contains("PR-2026-0001", fact.Title, StringComparison.Ordinal);
        Assert.Equal($"dal 2 marzo 2026 in attesa di {RequestStory.Bruno}; passo 1 di 2", fact.Value);
        Assert.Empty((await talk.As("Eve").SayAsync("quanto ci mette l'approvazione?", "it")).Facts);
    }
}
