using Bot.Messages;

namespace Bot.Tests.Features.ProjectRequests.Queues;

/// <summary>"Are there approved projects?" shows to everybody what they may see, and nothing more.</summary>
public sealed class SeenRequestsTests
{
    private const string Carla = "carla@example.org";

    [Theory]
    [InlineData("ci sono progetti approvati?", "it")]
    [InlineData("quali progetti sono stati approvati", "it")]
    [InlineData("are there approved projects?", "en")]
    [InlineData("which projects have been approved", "en")]
    public async Task Approved_ones_are_shown_to_who_sent_decided_or_coordinates(string question, string language)
    {
        using var folder = new PartnershipFolder().WithRole("coordinator", Carla).WithApproval($$"""[{ "steps": [["{{RequestStory.Bruno}}"]] }]""");
        await using var talk = await Talk.StartAsync(folder.Path);
        var bruno = talk.As("Bruno", "slack", RequestStory.Bruno);
        await RequestStory.RequestAsync(talk.As("Ada"), "Fibra");
        await RequestStory.RequestAsync(talk.As("Ada"), "Guida");
        await bruno.SayAsync("approva PR-2026-0001");

        foreach (var seer in new[] { talk.As("Ada"), bruno, talk.As("Carla", "slack", Carla) })
        {
            var reply = await seer.SayAsync(question, language);
            Assert.Equal("requests.browse", reply.Intent);
            Assert.Contains("Fibra", reply.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Guida", reply.Text, StringComparison.Ordinal);
        }

        var other = await talk.As("Eve", "slack", "eve@example.org").SayAsync(question, language);
        Assert.Equal(("requests.browse", Outcome.Declined), (other.Intent, other.Outcome));
        Assert.DoesNotContain("Fibra", other.Text, StringComparison.Ordinal);
    }
}
