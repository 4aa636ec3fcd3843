using Bot.Messages;

namespace Bot.Tests.Features.Milestones.Chat;

/// <summary>The last question of a new milestone: an answer that does not do is asked for again, and nothing else is lost.</summary>
public sealed class OwnerQuestionTests
{
    [Theory]
    [InlineData("ok")]
    [InlineData("io")]
    [InlineData("salta")]
    public async Task It_is_one_s_own_in_many_words(string said)
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada", "slack", "ada@example.org");
        await ada.SayAsync("aggiungi una scadenza: rapporto entro il 15 aprile 2026, ogni tre mesi", "it");

        var done = await ada.SayAsync(said, "it");

        Assert.Equal(Outcome.Done, done.Outcome);
        Assert.Equal(Outcome.Done, (await ada.SayAsync("ho fatto il rapporto", "it")).Outcome);
    }

    [Fact]
    public async Task Who_does_not_exist_is_asked_again_in_conversation()
    {
        using var folder = new PartnershipFolder().WithRole("coordinator", "carla@example.org");
        await using var talk = await Talk.StartAsync(folder.Path);
        var carla = talk.As("Carla", "slack", "carla@example.org");
        await carla.SayAsync("aggiungi una scadenza: rapporto entro il 15 aprile 2026, ogni tre mesi", "it");

        var again = await carla.SayAsync("il capo [x](y)", "it");
        var done = await carla.SayAsync("bruno@example.org", "it");

        Assert.Equal(Outcome.Asked, again.Outcome);
        Assert.DoesNotContain("[x](y)", again.Text, StringComparison.Ordinal);
        Assert.Equal(Outcome.Done, done.Outcome);
        Assert.Contains("rapporto", done.Text, StringComparison.Ordinal);
    }
}
