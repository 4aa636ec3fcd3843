using Bot.Features.Feedback;
using Bot.Messages;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Features.Feedback;

/// <summary>An answer judged in words.</summary>
public sealed class SpokenVerdictTests
{
    [Theory]
    [InlineData("quanto dura l'accordo?", "la risposta è sbagliata", "wrong", "Mi dispiace")]
    [InlineData("quanto dura l'accordo?", "hai sbagliato", "wrong", "Mi dispiace")]
    [InlineData("quanto dura l'accordo?", "non è quello che ho chiesto", "", "Mi dispiace")]
    [InlineData("quanto dura l'accordo?", "non hai capito", "", "Mi dispiace")]
    [InlineData("quanto dura l'accordo?", "la risposta è sbagliata: sono dodici anni", "sono dodici anni", "Mi dispiace")]
    [InlineData("quanto dura l'accordo?", "grazie, ma non era quello che cercavo", "", "Mi dispiace")]
    [InlineData("quanto dura l'accordo?", "👎", "", "Mi dispiace")]
    [InlineData("how long does the agreement last?", "that answer is wrong", "wrong", "I am sorry")]
    [InlineData("how long does the agreement last?", "you're wrong", "wrong", "I am sorry")]
    [InlineData("how long does the agreement last?", "that's not what I asked", "", "I am sorry")]
    [InlineData("how long does the agreement last?", "your answer is outdated", "outdated", "I am sorry")]
    [InlineData("how long does the agreement last?", "not helpful", "", "I am sorry")]
    public async Task Who_says_that_the_answer_is_no_good_has_judged_the_last_one(string question, string verdict, string reason, string said)
    {
        await using var talk = await Talk.StartAsync();
        await talk.SayAsync(question);

        var reply = await talk.SayAsync(verdict);

        Assert.Equal("feedback.give", reply.Intent);
        Assert.Contains(said, reply.Text, StringComparison.Ordinal);
        Assert.Contains(question, reply.Text.Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
        var judgement = await JudgementAsync(talk);
        Assert.False(judgement.IsGood);
        Assert.Equal((question, reason), (judgement.Question, judgement.Reason));
    }

    [Theory]
    [InlineData("quanto dura l'accordo?", "ottima risposta")]
    [InlineData("how long does the agreement last?", "great answer!")]
    [InlineData("how long does the agreement last?", "👍")]
    public async Task Praise_counts_for_the_last_answer_too(string question, string verdict)
    {
        await using var talk = await Talk.StartAsync();
        await talk.SayAsync(question);

        Assert.Equal(Outcome.Done, (await talk.SayAsync(verdict)).Outcome);
        Assert.True((await JudgementAsync(talk)).IsGood);
    }

    [Theory]
    [InlineData("la risposta è sbagliata", "👍")]
    [InlineData("that answer is wrong", "👍")]
    public async Task Where_nothing_was_answered_it_is_said_how_an_answer_is_judged(string verdict, string said)
    {
        await using var talk = await Talk.StartAsync();

        Assert.Contains(said, (await talk.SayAsync(verdict)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("che cosa succede se una risposta è sbagliata?")]
    [InlineData("who is liable if something goes wrong")]
    [InlineData("elimina la risposta pronta sulla durata")]
    [InlineData("is the answer in the contract wrong?")]
    public void A_question_about_something_wrong_judges_nothing(string text) => Assert.Null(SpokenVerdict.Of(text));

    private static async Task<Judgement> JudgementAsync(Talk talk)
    {
        await using var scope = talk.Services.CreateAsyncScope();
        return Assert.Single(await scope.ServiceProvider.GetRequiredService<IFeedbackRepository>().OfPersonAsync("web:Ada", default));
    }
}
