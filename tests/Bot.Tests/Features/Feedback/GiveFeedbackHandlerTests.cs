using Bot.Features.Feedback;
using Bot.Messages;
using Bot.Messages.Parts;
using Bot.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Features.Feedback;

public sealed class GiveFeedbackHandlerTests
{
    [Fact]
    public async Task An_answer_and_a_decline_both_carry_thumbs_and_other_replies_do_not()
    {
        await using var talk = await Talk.StartAsync();

        Assert.Equal(2, Thumbs(await talk.SayAsync("quanto dura l'accordo?")).Count);
        Assert.Equal(2, Thumbs(await talk.SayAsync("what is the penalty for late delivery of zebras?")).Count);
        Assert.Empty(Thumbs(await talk.SayAsync("aiuto")));
    }

    [Fact]
    public async Task A_thumb_is_kept_with_the_question_and_the_version_of_what_was_cited()
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");
        var answer = await ada.SayAsync("quanto dura l'accordo?");

        var thanks = await ada.PressAsync(Thumbs(answer)[0]);

        Assert.Equal(Outcome.Done, thanks.Outcome);
        var kept = Assert.Single(await OfAsync(talk, ada));
        Assert.True(kept.IsGood);
        Assert.Equal("quanto dura l'accordo?", kept.Question);
        Assert.Equal(answer.Sources.Select(citation => (citation.Document, citation.Start)), kept.Sources.Select(source => (source.Document, source.Start)));
        Assert.All(kept.Sources, source => Assert.Equal(12, source.Version.Length));
    }

    [Fact]
    public async Task A_changed_mind_takes_the_place_of_the_first_and_a_ready_reason_is_added()
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");
        var answer = await ada.SayAsync("how long does the agreement last?");
        await ada.PressAsync(Thumbs(answer)[0]);
        var reasons = (await ada.PressAsync(Thumbs(answer)[1])).Actions;

        await ada.PressAsync(reasons.Single(button => button.Title == "It is incomplete"));

        var kept = Assert.Single(await OfAsync(talk, ada));
        Assert.False(kept.IsGood);
        Assert.Equal("incomplete", kept.Reason);
    }

    [Fact]
    public async Task A_decline_is_judged_with_a_reason_too()
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");
        var decline = await ada.SayAsync("how tall is mount everest?", "en");
        var reasons = (await ada.PressAsync(Thumbs(decline)[1])).Actions;

        await ada.PressAsync(reasons.Single(button => button.Title == "It is wrong"));

        var kept = Assert.Single(await OfAsync(talk, ada));
        Assert.Equal(("declined", "wrong", "how tall is mount everest?"), (kept.Outcome, kept.Reason, kept.Question));
        Assert.Empty(kept.Sources);
    }

    [Fact]
    public async Task A_reason_in_words_is_asked_for_and_kept()
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");
        var answer = await ada.SayAsync("quanto dura l'accordo?");
        var reasons = (await ada.PressAsync(Thumbs(answer)[1])).Actions;
        var asked = await ada.PressAsync(reasons.Single(button => button.Title == "Altro…"));

        Assert.Equal(Outcome.Asked, asked.Outcome);
        Assert.NotNull(asked.Form);
        await ada.SayAsync("manca la data della firma");

        Assert.Equal("manca la data della firma", Assert.Single(await OfAsync(talk, ada)).Reason);
    }

    [Fact]
    public async Task A_reason_comes_from_a_submitted_form_too()
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");
        var answer = await ada.SayAsync("quanto dura l'accordo?");
        var reasons = (await ada.PressAsync(Thumbs(answer)[1])).Actions;
        var asked = await ada.PressAsync(reasons.Single(button => button.Title == "Altro…"));

        await ada.SubmitAsync(asked.Form!, new Dictionary<string, string> { ["reason"] = "too vague" });

        Assert.Equal("too vague", Assert.Single(await OfAsync(talk, ada)).Reason);
    }

    [Fact]
    public async Task Only_the_one_who_asked_can_judge()
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");
        var bob = talk.As("Bob");
        var answer = await ada.SayAsync("quanto dura l'accordo?");

        Assert.Equal(Outcome.Declined, (await bob.PressAsync(Thumbs(answer)[0])).Outcome);
        Assert.Empty(await OfAsync(talk, bob));
        Assert.Empty(await OfAsync(talk, ada));
    }

    [Theory]
    [InlineData("up||0|web:never")]
    [InlineData("up||99|web:m-1")]
    [InlineData("up||-1|web:m-1")]
    [InlineData("nonsense")]
    [InlineData("")]
    public async Task A_button_that_leads_nowhere_gets_a_clear_answer(string value)
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");
        await ada.SayAsync("quanto dura l'accordo?");

        var reply = await ada.PressAsync(new Button("x", "feedback.give", value));

        Assert.NotEqual(Outcome.Failed, reply.Outcome);
        Assert.Empty(await OfAsync(talk, ada));
    }

    [Fact]
    public async Task What_a_person_gave_can_be_deleted()
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");
        await ada.PressAsync(Thumbs(await ada.SayAsync("quanto dura l'accordo?"))[0]);
        await using (var scope = talk.Services.CreateAsyncScope())
        {
            Assert.Equal(1, await scope.ServiceProvider.GetRequiredService<IFeedbackRepository>().DeleteOfPersonAsync(ada.Person.Id, CancellationToken.None));
            await scope.ServiceProvider.GetRequiredService<Bot.Storage.Session>().CommitAsync(_ => Task.CompletedTask, CancellationToken.None);
        }

        Assert.Empty(await OfAsync(talk, ada));
    }

    [Fact]
    public async Task Feedback_is_deleted_after_a_year()
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");
        await ada.PressAsync(Thumbs(await ada.SayAsync("quanto dura l'accordo?"))[0]);
        var retained = talk.Services.GetServices<IRetained>().ToList();

        await Task.WhenAll(retained.Select(things => things.ForgetAsync(talk.Clock.GetUtcNow().AddDays(364), CancellationToken.None)));
        Assert.Single(await OfAsync(talk, ada));

        await Task.WhenAll(retained.Select(things => things.ForgetAsync(talk.Clock.GetUtcNow().AddDays(366), CancellationToken.None)));
        Assert.Empty(await OfAsync(talk, ada));
    }

    private static List<Button> Thumbs(Reply reply) => [.. reply.Actions.Where(action => action.Action == "feedback.give")];

    private static async Task<IReadOnlyList<Judgement>> OfAsync(Talk talk, Speaker speaker)
    {
        await using var scope = talk.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IFeedbackRepository>().OfPersonAsync(speaker.Person.Id, CancellationToken.None);
    }
}
