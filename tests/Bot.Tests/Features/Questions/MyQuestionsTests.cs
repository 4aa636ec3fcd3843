using Bot.Tests.Features.ProjectRequests;

namespace Bot.Tests.Features.Questions;

/// <summary>Whoever asked a coordinator sees what became of it.</summary>
public sealed class MyQuestionsTests
{
    [Theory]
    [InlineData("le mie domande", "in attesa", "Carla ha risposto «Chiedi alla segreteria")]
    [InlineData("qualcuno ha risposto alla mia domanda?", "in attesa", "Carla ha risposto «Chiedi alla segreteria")]
    [InlineData("my questions", "waiting", "Carla answered “Chiedi alla segreteria")]
    [InlineData("has my question been answered?", "waiting", "Carla answered “Chiedi alla segreteria")]
    public async Task One_s_own_questions_are_shown_with_their_answers(string asked, string waiting, string answered)
    {
        using var folder = new PartnershipFolder().WithRole("coordinator", "carla@example.org");
        await using var talk = await Talk.StartAsync(folder.Path);
        var (ada, carla) = (talk.As("Ada"), talk.As("Carla", "slack", "carla@example.org"));
        await carla.SayAsync("aiuto");
        await ada.SayAsync("chiedi a un coordinatore: quando arrivano i fondi?");

        var before = await ada.SayAsync(asked);
        await carla.PressAsync((await carla.SayAsync("domande senza risposta", "it")).Button("Rispondi"));
        await carla.SayAsync("Chiedi alla segreteria.");
        var after = await ada.SayAsync(asked);

        Assert.Equal("questions.mine", before.Intent);
        Assert.Contains(waiting, before.Text, StringComparison.Ordinal);
        Assert.Contains(answered, after.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("fondi", (await talk.As("Bruno").SayAsync(asked)).Text, StringComparison.Ordinal);
    }
}
