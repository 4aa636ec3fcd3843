using Bot.Messages;

namespace Bot.Tests.Features.ProjectRequests;

/// <summary>A message that names a request is about it.</summary>
public sealed class RequestHintTests
{
    [Theory]
    [InlineData("approva PR-2026-0001", "requests.decide")]
    [InlineData("voglio approvare la PR 2026 1", "requests.decide")]
    [InlineData("decline PR-2026-0001 because the agreement lasts ten years", "requests.decide")]
    [InlineData("perché PR-2026-0001 è stata rifiutata?", "requests.history")]
    [InlineData("why was PR-2026-0001 declined?", "requests.history")]
    [InlineData("storia di PR-2026-0001", "requests.history")]
    [InlineData("pr-2026-0001", "requests.show")]
    [InlineData("show me PR-2026-0001 please", "requests.show")]
    [InlineData("ritira PR-2026-0001", "requests.withdraw")]
    [InlineData("correggi il budget di PR-2026-0001", "requests.change")]
    [InlineData("chiedi modifiche a PR-2026-0001: manca il budget", "requests.decide")]
    public async Task The_verb_says_what_to_do_with_the_request(string said, string intent)
    {
        await using var talk = await Talk.StartAsync();
        await RequestStory.RequestAsync(talk.As("Ada"));

        Assert.Equal(intent, (await talk.As("Ada").SayAsync(said)).Intent);
    }

    [Fact]
    public async Task What_was_refused_about_a_request_is_no_unanswered_question()
    {
        using var folder = new PartnershipFolder().WithRole("approver", RequestStory.Bruno).WithRole("coordinator", "carla@example.org");
        await using var talk = await Talk.StartAsync(folder.Path);
        var bruno = talk.As("Bruno", "slack", RequestStory.Bruno);
        await RequestStory.RequestAsync(talk.As("Ada"));
        await bruno.SayAsync("approva PR-2026-0001");

        var refused = await bruno.SayAsync("rifiuta PR-2026-0001 perché mancano i soldi");
        var list = await talk.As("Carla", "slack", "carla@example.org").SayAsync("domande senza risposta");

        Assert.Equal(Outcome.Declined, refused.Outcome);
        Assert.DoesNotContain("soldi", list.Text, StringComparison.Ordinal);
    }
}
