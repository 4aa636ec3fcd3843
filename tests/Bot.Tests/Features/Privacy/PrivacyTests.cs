using Bot.Messages;
using Bot.Messages.Parts;
using Bot.Storage;
using Bot.Tests.Features.ProjectRequests;
using Dapper;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Features.Privacy;

/// <summary>What is kept of a person, and being one person on two channels.</summary>
public sealed class PrivacyTests
{
    [Fact]
    public async Task A_code_from_teams_makes_one_person_of_two_accounts()
    {
        await using var talk = await Talk.StartAsync();
        var (teams, web) = (talk.As("Ada", "teams"), talk.As("Ada", "web"));
        await RequestStory.RequestAsync(teams);

        var code = Code(await teams.SayAsync("collega il mio account"));
        await web.SayAsync("collega il mio account");
        var linked = await web.SayAsync(code);
        var mine = await web.SayAsync("le mie richieste");

        Assert.Equal(Outcome.Done, linked.Outcome);
        Assert.Contains("Reti ottiche", mine.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("che cosa sai di me?", "canale: Slack", "lingua: italiano", "il percorso «I primi trenta giorni nella partnership», non ancora cominciato")]
    [InlineData("what do you know about me?", "channel: Slack", "language: English", "the track “The first thirty days in the partnership”, not begun yet")]
    public async Task What_is_kept_is_said_in_words_and_not_in_codes(string question, string channel, string language, string track)
    {
        using var folder = new PartnershipFolder().WithRole("coordinator", "carla@example.org");
        await using var talk = await Talk.StartAsync(folder.Path);
        var ada = talk.As("Ada", "slack");
        await ada.PressAsync((await ada.SayAsync(question.StartsWith('c') ? "il mio percorso di benvenuto" : "my onboarding track")).Actions[0]);

        var kept = (await ada.SayAsync(question)).Text;

        Assert.All([channel, language, track], words => Assert.Contains(words, kept, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_code_is_good_once_and_for_ten_minutes()
    {
        await using var talk = await Talk.StartAsync();
        var (teams, web, eve) = (talk.As("Ada", "teams"), talk.As("Ada", "web"), talk.As("Eve"));
        var first = Code(await teams.SayAsync("collega il mio account"));
        await web.SayAsync("collega il mio account");
        await web.SayAsync(first);
        await eve.SayAsync("collega il mio account");

        Assert.Equal(Outcome.Declined, (await eve.SayAsync(first)).Outcome);

        var second = Code(await teams.SayAsync("collega il mio account"));
        talk.Clock.Advance(TimeSpan.FromMinutes(11));
        await eve.SayAsync("collega il mio account");

        Assert.Equal(Outcome.Declined, (await eve.SayAsync(second)).Outcome);
    }

    [Fact]
    public async Task After_five_wrong_codes_even_the_right_one_is_refused_for_an_hour()
    {
        await using var talk = await Talk.StartAsync();
        var (teams, eve) = (talk.As("Ada", "teams"), talk.As("Eve"));
        var code = Code(await teams.SayAsync("collega il mio account"));
        for (var i = 0; i < 5; i++)
        {
            await eve.SayAsync("collega il mio account");
            await eve.SayAsync($"AAAAAAA{i + 2}");
        }

        await eve.SayAsync("collega il mio account");

        Assert.Equal(Outcome.Declined, (await eve.SayAsync(code)).Outcome);
    }

    [Fact]
    public async Task What_is_kept_is_shown_and_after_deleting_it_is_gone()
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada", "teams", "ada@example.org");
        await RequestStory.RequestAsync(ada);

        var shown = await ada.SayAsync("i miei dati");
        var asked = await ada.SayAsync("cancella i miei dati");
        var deleted = await ada.PressAsync(asked.Button("Sì"));

        Assert.Contains(@"ada@example\.org", shown.Text, StringComparison.Ordinal);
        Assert.Contains(@"PR\-2026\-0001", shown.Text, StringComparison.Ordinal);
        Assert.Equal(Outcome.Done, deleted.Outcome);
        await using var connection = await talk.Services.GetRequiredService<Database>().ConnectAsync(CancellationToken.None);
        Assert.Equal(0, await connection.ExecuteScalarAsync<long>("SELECT count(*) FROM people WHERE id = 'teams:Ada'"));
        Assert.Equal(0, await connection.ExecuteScalarAsync<long>("SELECT count(*) FROM conversation_states WHERE person = 'teams:Ada'"));
        Assert.Equal(0, await connection.ExecuteScalarAsync<long>("SELECT count(*) FROM request_history WHERE person_name = 'Ada'"));
    }

    [Fact]
    public async Task Deleting_takes_every_web_conversation_and_leaves_what_others_said_in_a_group()
    {
        await using var talk = await Talk.StartAsync();
        var first = talk.As("Ada") with { Conversation = new Conversation("web", "Ada/first") };
        var second = first with { Conversation = new Conversation("web", "Ada/second") };
        var group = first with { Conversation = new Conversation("teams", "group") { IsPrivate = false } };
        var eve = talk.As("Eve") with { Conversation = group.Conversation };
        foreach (var speaker in (Speaker[])[second, group, eve, first])
        {
            await speaker.SayAsync("quanto dura l'accordo?");
        }

        await first.PressAsync((await first.SayAsync("cancella i miei dati")).Button("Sì"));

        await using var connection = await talk.Services.GetRequiredService<Database>().ConnectAsync(CancellationToken.None);
        var left = (await connection.QueryAsync<string>("SELECT message FROM inbox")).ToList();
        Assert.Contains(left, message => message.Contains("web:Eve", StringComparison.Ordinal));
        Assert.Single(left, message => message.Contains("web:Ada", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Deleting_somebody_leaves_the_answers_of_another_with_the_same_name()
    {
        using var folder = new PartnershipFolder().WithRole("coordinator", "carla@example.org", "carla2@example.org");
        await using var talk = await Talk.StartAsync(folder.Path);
        var (first, second) = (talk.As("Carla", "slack", "carla@example.org"), talk.As("Carla", "teams", "carla2@example.org"));
        await second.SayAsync("aiuto");
        await talk.As("Ada").SayAsync("chiedi a un coordinatore: chi paga le missioni a Parigi?");
        await first.PressAsync(new Button("", "questions.answer", "Q-2026-0001"));
        await first.SayAsync("Il dipartimento.");

        await second.PressAsync((await second.SayAsync("cancella i miei dati")).Button("Sì"));
        Assert.Equal("Carla", await AnsweredByAsync(talk));

        await first.PressAsync((await first.SayAsync("cancella i miei dati")).Button("Sì"));
        Assert.Equal("—", await AnsweredByAsync(talk));
    }

    private static async Task<string?> AnsweredByAsync(Talk talk)
    {
        await using var connection = await talk.Services.GetRequiredService<Database>().ConnectAsync(CancellationToken.None);
        return await connection.ExecuteScalarAsync<string>("SELECT answered_by FROM questions");
    }

    private static string Code(Reply reply)
    {
        var start = reply.Text.IndexOf("**", StringComparison.Ordinal) + 2;
        return reply.Text[start..reply.Text.IndexOf("**", start, StringComparison.Ordinal)];
    }
}
