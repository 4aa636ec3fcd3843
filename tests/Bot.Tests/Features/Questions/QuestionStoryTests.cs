using Bot.Messages;
using Bot.Messages.Parts;
using Bot.Routines;
using Bot.Storage;
using Bot.Tests.Features.ProjectRequests;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Features.Questions;

/// <summary>A question that the documents do not answer reaches a person and comes back.</summary>
public sealed class QuestionStoryTests
{
    private const string Unknown = "Quanto costa un abbonamento alla piscina comunale di Moncalieri?";

    private const string Carla = "carla@example.org";

    [Fact]
    public async Task A_coordinator_in_slack_answers_and_the_asker_reads_it_in_teams()
    {
        using var folder = new PartnershipFolder().WithRole("coordinator", Carla);
        await using var talk = await Talk.StartAsync(folder.Path);
        var (ada, carla) = (talk.As("Ada", "teams"), talk.As("Carla", "slack", Carla));
        await carla.SayAsync("help", "en");
        await talk.DeliverAsync();

        var asked = await AskAsync(ada, Unknown);
        var card = Assert.Single(await talk.DeliverAsync());
        var form = await carla.PressAsync(card.Reply.Button("Answer"));
        var done = await carla.SubmitAsync(form.Form!, new Dictionary<string, string> { ["answer"] = "Chiedi alla segreteria." });
        var delivered = await talk.DeliverAsync();

        Assert.Equal(("Answer to Q-2026-0001", "Your answer"), (form.Form!.Title, form.Form.Fields[0].Label));
        Assert.Contains("piscina comunale", form.Form.Intro, StringComparison.Ordinal);
        Assert.Equal(Outcome.Done, asked.Outcome);
        Assert.Equal("slack", card.Conversation.Channel);
        Assert.Equal(Outcome.Done, done.Outcome);
        var answer = Assert.Single(delivered, message => message.Conversation.Channel == "teams");
        Assert.Contains(@"Chiedi alla segreteria\.", answer.Reply.Text, StringComparison.Ordinal);
        Assert.Contains("Carla risponde", answer.Reply.Text, StringComparison.Ordinal);
        Assert.Contains(delivered, message => message is { IsUpdate: true, Conversation.Channel: "slack" });
    }

    [Fact]
    public async Task Who_asked_where_the_bot_was_taken_out_of_is_answered_directly()
    {
        using var folder = new PartnershipFolder().WithRole("coordinator", Carla);
        await using var talk = await Talk.StartAsync(folder.Path);
        var (ada, carla) = (talk.As("Ada", "teams"), talk.As("Carla", "slack", Carla));
        await ada.SayAsync("ciao");
        await carla.SayAsync("aiuto");
        var room = ada with { Conversation = new Conversation("teams", "team;messageid=1") { IsPrivate = false } };
        await AskAsync(room, Unknown);
        await talk.DeliverAsync();

        await talk.Services.GetRequiredService<ConversationErasure>().EraseAsync("teams:team", "teams:team;", default);
        var list = await carla.SayAsync("domande senza risposta");
        await carla.PressAsync(list.Actions[0]);
        await carla.SayAsync("Chiedi alla segreteria.");

        Assert.Contains(await talk.DeliverAsync(), message => message.Conversation == ada.Conversation && message.Reply.Text.Contains("segreteria", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Like_questions_are_answered_together_and_one_click_keeps_the_answer()
    {
        using var folder = new PartnershipFolder().WithRole("coordinator", Carla);
        await using var talk = await Talk.StartAsync(folder.Path);
        var (ada, eve, carla) = (talk.As("Ada", "teams"), talk.As("Eve"), talk.As("Carla", "slack", Carla));
        await carla.SayAsync("aiuto");
        await AskAsync(ada, Unknown);
        await AskAsync(eve, "quanto costa abbonamento piscina comunale Moncalieri");
        await talk.DeliverAsync();

        var list = await carla.SayAsync("domande senza risposta");
        await carla.PressAsync(list.Actions[0]);
        var done = await carla.SayAsync("Non ci sono sconti per la partnership.");
        var kept = await carla.PressAsync(done.Button("sempre"));
        var later = await talk.As("Ivo").SayAsync(Unknown);

        Assert.Contains("2 persone", list.Text, StringComparison.Ordinal);
        Assert.Equal(2, (await talk.DeliverAsync()).Count(message => !message.IsUpdate));
        Assert.Equal(Outcome.Done, kept.Outcome);
        Assert.Contains("Non ci sono sconti", later.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_documents_do_not_say_is_counted_even_when_nobody_asks_a_person()
    {
        using var folder = new PartnershipFolder().WithRole("coordinator", Carla);
        await using var talk = await Talk.StartAsync(folder.Path);
        var declined = await talk.SayAsync(Unknown);
        await talk.As("Eve").SayAsync(Unknown);

        var list = await talk.As("Carla", "slack", Carla).SayAsync("domande senza risposta");

        Assert.Equal(Outcome.Declined, declined.Outcome);
        Assert.Contains("piscina comunale", list.Text, StringComparison.Ordinal);
        Assert.Contains("2 volte", list.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_but_coordinators_answers_or_sees_the_log()
    {
        await using var talk = await Talk.StartAsync();
        await AskAsync(talk.As("Ada"), Unknown);

        Assert.Equal(Outcome.Declined, (await talk.As("Eve").SayAsync("domande senza risposta")).Outcome);
        var refused = await talk.As("Eve").PressAsync(new Button("", "questions.answer", "Q-2026-0001"));
        Assert.Equal(Outcome.Declined, refused.Outcome);
        Assert.DoesNotContain("piscina", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_weekly_summary_is_sent_once_on_its_day()
    {
        using var folder = new PartnershipFolder().WithRole("coordinator", Carla);
        await using var talk = await Talk.StartAsync(folder.Path);
        await talk.As("Carla", "slack", Carla).SayAsync("aiuto");
        await AskAsync(talk.As("Ada"), Unknown);
        await talk.DeliverAsync();
        var round = talk.Services.GetRequiredService<RoutineRound>();

        await round.RunAsync(default);
        await round.RunAsync(default);

        Assert.Contains("piscina comunale", Assert.Single(await talk.DeliverAsync()).Reply.Text, StringComparison.Ordinal);
    }

    private static async Task<Reply> AskAsync(Speaker speaker, string question)
    {
        await speaker.SayAsync("chiedi a una persona");
        return await speaker.SayAsync(question);
    }
}
