using Bot.Messages;

namespace Bot.Tests.Features.ProjectRequests.Deciding;

/// <summary>Who decides on requests, and who coordinates.</summary>
public sealed class ShowDecidersTests
{
    [Theory]
    [InlineData("chi decide sulle richieste?")]
    [InlineData("chi approva i progetti")]
    [InlineData("chi coordina?")]
    [InlineData("who decides on requests?")]
    [InlineData("who approves the proposals")]
    [InlineData("who is the coordinator?")]
    [InlineData("who coordinates?")]
    public async Task The_approvers_and_the_coordinators_are_named(string question)
    {
        using var folder = new PartnershipFolder().WithRole("coordinator", "carla@example.org").WithRole("approver", "anna@example.org", "bruno@example.org");
        await using var talk = await Talk.StartAsync(folder.Path);

        var reply = await talk.SayAsync(question);

        Assert.Equal(("requests.deciders", Outcome.Answered), (reply.Intent, reply.Outcome));
        Assert.Contains("anna@example.org", reply.Facts[0].Value, StringComparison.Ordinal);
        Assert.Equal("carla@example.org", reply.Facts[^1].Value);
    }

    [Theory]
    [InlineData("chi decide sulle richieste?", "Decide su Trasmissioni ottiche, da 50.000 €", "capo@example.org, poi preside@example.org o vice@example.org", "Decide su tutte le altre")]
    [InlineData("who decides on requests?", "Decides on Optical transmission, from €50,000", "capo@example.org, then preside@example.org or vice@example.org", "Decides on all others")]
    public async Task A_rule_is_told_with_what_it_is_for_and_its_steps(string question, string which, string who, string others)
    {
        using var folder = new PartnershipFolder().WithRole("approver", "anna@example.org")
            .WithApproval("""[{ "areas": ["optics"], "budgetFrom": 50000, "steps": [["capo@example.org"], ["preside@example.org", "vice@example.org"]] }]""");
        await using var talk = await Talk.StartAsync(folder.Path);

        var facts = (await talk.SayAsync(question)).Facts;

        Assert.Equal([(which, who), (others, "anna@example.org")], facts.Take(2).Select(fact => (fact.Title, fact.Value)));
    }

    [Theory]
    [InlineData("chi decide sulle richieste?", "nessuno è ancora indicato")]
    [InlineData("who decides on requests?", "nobody is named")]
    public async Task Where_nobody_is_named_it_is_said(string question, string said)
    {
        await using var talk = await Talk.StartAsync();

        Assert.All((await talk.SayAsync(question)).Facts, fact => Assert.Contains(said, fact.Value, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("chi decide sui brevetti?", "agreement.ask")]
    [InlineData("sono in ferie, chi decide al posto mio?", "requests.delegate")]
    [InlineData("Who coordinates SmartData?", "contacts.find")]
    public async Task Whoever_decides_on_something_else_is_asked_for_elsewhere(string question, string intent)
    {
        await using var talk = await Talk.StartAsync();

        Assert.Equal(intent, (await talk.As("Ada", email: "ada@example.org").SayAsync(question)).Intent);
    }
}
