using Bot.Messages;

namespace Bot.Tests.Features.Help;

/// <summary>A person chooses the language of the answers, in either language and with a press.</summary>
public sealed class ChooseLanguageTests
{
    [Theory]
    [InlineData("speak italian please", "it")]
    [InlineData("passa in inglese", "en")]
    [InlineData("rispondi in italiano per favore", "it")]
    [InlineData("can you answer in English?", "en")]
    public async Task What_was_chosen_stays_whatever_language_is_written(string asked, string expected)
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");

        var chosen = await ada.SayAsync(asked);
        var later = await ada.SayAsync(expected == "it" ? "what can you do?" : "che cosa sai fare?");
        var again = await ada.SayAsync(expected == "it" ? "how long does the agreement last?" : "quanto dura l'accordo?");

        Assert.Equal((Outcome.Done, expected), (chosen.Outcome, chosen.Language));
        Assert.Equal(expected, later.Language);
        Assert.Equal(expected, again.Language);
    }

    [Fact]
    public async Task A_press_goes_by_the_words_again()
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");
        var chosen = await ada.SayAsync("parla inglese");

        await ada.PressAsync(chosen.Actions[0]);

        Assert.Equal("it", (await ada.SayAsync("quanto dura l'accordo?")).Language);
    }

    [Theory]
    [InlineData("parla inglese", "rispondi nella lingua in cui scrivo")]
    [InlineData("parla inglese", "lingua automatica")]
    [InlineData("speak English", "use the language of my messages")]
    [InlineData("speak English", "answer in the language I write in")]
    public async Task Words_go_by_the_words_again_too(string chosen, string back)
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");
        await ada.SayAsync(chosen);

        Assert.Equal("language.choose", (await ada.SayAsync(back)).Intent);
        Assert.Equal("it", (await ada.SayAsync("quanto dura l'accordo?")).Language);
    }

    [Theory]
    [InlineData("cambia lingua")]
    [InlineData("do you speak Italian or English?")]
    [InlineData("parli cinese?")]
    [InlineData("do you speak French?")]
    public async Task Without_a_language_it_is_asked_for(string text)
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");

        var asked = await ada.SayAsync(text);
        var chosen = await ada.PressAsync(asked.Actions[1]);

        Assert.Equal(Outcome.Choices, asked.Outcome);
        Assert.Equal("en", chosen.Language);
    }

    [Theory]
    [InlineData("in che lingua è scritto l'accordo?")]
    [InlineData("is the English version of the agreement binding?")]
    [InlineData("which programming language do they use?")]
    [InlineData("which articles speak about English law?")]
    [InlineData("può l'università usare l'inglese?")]
    [InlineData("dobbiamo scrivere i rapporti in inglese?")]
    public async Task What_the_agreement_says_of_languages_is_asked_of_the_documents(string text)
    {
        await using var talk = await Talk.StartAsync();

        Assert.NotEqual("language.choose", (await talk.As("Ada").SayAsync(text)).Intent);
    }
}
