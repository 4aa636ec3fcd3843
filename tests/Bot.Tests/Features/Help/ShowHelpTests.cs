namespace Bot.Tests.Features.Help;

/// <summary>What the help looks like in each language.</summary>
public sealed class ShowHelpTests
{
    [Theory]
    [InlineData("aiuto", ": «quanto dura l'accordo?»")]
    [InlineData("help", ": “how long does the agreement last?”")]
    public async Task Examples_stand_in_the_quotation_marks_of_the_language(string asked, string example)
    {
        await using var talk = await Talk.StartAsync();

        Assert.Contains(example, (await talk.SayAsync(asked)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_coordinator_gets_the_buttons_that_everybody_gets()
    {
        using var folder = new PartnershipFolder().WithRole("coordinator", "carla@example.org");
        await using var talk = await Talk.StartAsync(folder.Path);

        var (plain, coordinator) = (await talk.SayAsync("help"), await talk.As("Carla", "slack", "carla@example.org").SayAsync("help"));

        Assert.NotEqual(plain.Text, coordinator.Text);
        Assert.Equal(plain.Actions, coordinator.Actions);
    }
}
