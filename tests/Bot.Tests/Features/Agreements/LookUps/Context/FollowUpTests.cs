using Bot.Messages;

namespace Bot.Tests.Features.Agreements.LookUps.Context;

public class FollowUpTests
{
    private const string Sample = """
        # Sample agreement

        ## Art. 5 - Results

        5.1 The results belong to the party whose staff produced them.

        5.2 Where both parties produced a result, the steering committee decides who owns the results.

        ## Art. 6 - Confidentiality

        6.1 Confidential information stays secret for five years after the end of this agreement.

        ## Art. 9 - Safety

        9.1 The host decides on the safety rules of its laboratories.
        """;

    [Fact]
    public async Task A_question_that_leaves_its_subject_out_takes_it_from_the_one_before_in_Italian()
    {
        await using var talk = await Talk.StartAsync();
        await talk.SayAsync("quanto dura l'accordo?", "it");

        var reply = await talk.SayAsync("e per quanto tempo?", "it");

        Assert.Contains("10 anni", reply.Citations[0].Quote, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_leaves_its_subject_out_takes_it_from_the_one_before_in_English()
    {
        using var content = new SampleContent(Sample);
        await using var talk = await Talk.StartAsync(content.Path);
        await talk.SayAsync("who owns the results?", "en");

        var reply = await talk.SayAsync("and who decides?", "en");

        Assert.Contains("steering committee", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_goes_on_to_what_nobody_says_is_declined()
    {
        await using var talk = await Talk.StartAsync();
        await talk.SayAsync("quali laboratori sono coinvolti?", "it");

        Assert.Equal(Outcome.Declined, (await talk.SayAsync("e chi paga?", "it")).Outcome);
    }

    [Fact]
    public async Task A_question_that_has_its_own_subject_does_not_stick_to_the_one_before()
    {
        await using var talk = await Talk.StartAsync();
        await talk.SayAsync("quanto dura l'accordo?", "it");

        Assert.Contains("8 giugno", (await talk.SayAsync("e quando è stato siglato l'accordo?", "it")).Citations[0].Quote, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cosa diceva prima del 2027?", "it")]
    [InlineData("and what did it say before 2027?", "en")]
    public async Task What_it_said_at_another_time_is_asked_of_the_documents(string question, string language)
    {
        using var content = new SampleContent(Sample);
        await using var talk = await Talk.StartAsync(content.Path);
        await talk.SayAsync("who owns the results?", "en");

        Assert.Equal("agreement.ask", (await talk.SayAsync(question, language)).Intent);
    }

    [Theory]
    [InlineData("start over", "en", "and for how long?")]
    [InlineData("ricomincia", "it", "e per quanto tempo?")]
    public async Task Starting_over_forgets_what_was_asked(string command, string language, string followUp)
    {
        using var content = new SampleContent(Sample);
        await using var talk = await Talk.StartAsync(content.Path);
        await talk.SayAsync(language == "en" ? "must confidential information stay secret?" : "le informazioni riservate devono restare segrete?", language);
        Assert.Contains("five years", (await talk.SayAsync(followUp, language)).Text, StringComparison.Ordinal);

        Assert.Equal(Outcome.Done, (await talk.SayAsync(command, language)).Outcome);
        Assert.Equal(Outcome.Declined, (await talk.SayAsync(followUp, language)).Outcome);
    }
}
