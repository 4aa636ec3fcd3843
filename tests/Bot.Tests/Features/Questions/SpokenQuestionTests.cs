using Bot.Messages;

namespace Bot.Tests.Features.Questions;

/// <summary>A question said in one sentence with whom it is for.</summary>
public sealed class SpokenQuestionTests
{
    [Theory]
    [InlineData("it", "chiedi a un coordinatore: quanto dura l'accordo?", "quanto dura l'accordo?")]
    [InlineData("it", "Chiedi al coordinatore se posso lavorare da casa", "se posso lavorare da casa")]
    [InlineData("it", "vorrei chiedere a una persona: chi è Marco Mellia?", "chi è Marco Mellia?")]
    [InlineData("it", "per favore chiedi a chi coordina la partnership quando arrivano i fondi", "quando arrivano i fondi")]
    [InlineData("it", "ho una domanda per la coordinatrice: serve un visto?", "serve un visto?")]
    [InlineData("it", "chiedi a un’altra persona", null)]
    [InlineData("en", "ask a coordinator: who pays for travel to Paris?", "who pays for travel to Paris?")]
    [InlineData("en", "please ask a person how long the agreement lasts", "how long the agreement lasts")]
    [InlineData("en", "I'd like to ask the coordinator whether I may publish first", "whether I may publish first")]
    [InlineData("en", "I have a question for the coordinators: what are the next deadlines?", "what are the next deadlines?")]
    [InlineData("en", "ask a coordinator", null)]
    public async Task A_question_said_to_be_for_a_person_goes_to_a_person(string language, string said, string? question)
    {
        using var folder = new PartnershipFolder().WithRole("coordinator", "carla@example.org");
        await using var talk = await Talk.StartAsync(folder.Path);
        var carla = talk.As("Carla", "slack", "carla@example.org");
        await carla.SayAsync("aiuto");
        await talk.DeliverAsync();

        var reply = await talk.As("Ada").SayAsync(said, language);
        var told = await talk.DeliverAsync();

        Assert.Equal("questions.ask", reply.Intent);
        Assert.Equal(question is null ? Outcome.Asked : Outcome.Done, reply.Outcome);
        Assert.Equal(question is null ? 0 : 1, told.Count);
        Assert.All(told, message => Assert.Contains(question!.TrimEnd('?'), message.Reply.Text.Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_question_for_a_person_interrupts_a_form_and_the_form_goes_on()
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");
        await ada.SayAsync("nuova richiesta");
        await ada.SayAsync("Fibra scura");

        var replies = await ada.SayAllAsync("chiedi a un coordinatore: chi paga le missioni?");

        Assert.Equal(Outcome.Done, replies[0].Outcome);
        Assert.Contains("Area di ricerca", replies[^1].Text, StringComparison.Ordinal);
    }
}
