using Bot.Messages;
using Bot.Storage;
using Dapper;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests;

public class TalkTests
{
    [Theory]
    [InlineData("aiuto", "it")]
    [InlineData("help", "en")]
    public async Task Help_lists_what_the_bot_can_do_in_the_language_asked_for(string command, string language)
    {
        await using var talk = await Talk.StartAsync();

        var reply = await talk.SayAsync(command, language);

        Assert.Equal("help.show", reply.Intent);
        Assert.Equal(language, reply.Language);
        Assert.NotEmpty(reply.Text);
    }

    [Fact]
    public async Task The_language_of_the_last_message_stays_when_the_next_could_be_either()
    {
        await using var talk = await Talk.StartAsync();
        await talk.SayAsync("what can you do for me?");

        var reply = await talk.SayAsync("help");

        Assert.Equal("en", reply.Language);
    }

    [Fact]
    public async Task The_language_survives_a_restart()
    {
        await using var talk = await Talk.StartAsync();
        await talk.SayAsync("what can you do for me?");
        await talk.RestartAsync();

        Assert.Equal("en", (await talk.SayAsync("help")).Language);
    }

    [Fact]
    public async Task A_bug_in_a_handler_ends_in_an_apology_with_a_reference_and_keeps_nothing()
    {
        await using var talk = await Talk.StartAsync(change: services => BrokenHandler.Add(services));

        var reply = await talk.SayAsync("break now", "en");

        Assert.Equal(Outcome.Failed, reply.Outcome);
        Assert.Matches("reference [0-9a-f]{8}", reply.Text);
        Assert.Equal(Outcome.Answered, (await talk.SayAsync("help")).Outcome);
        await using var connection = await talk.Services.GetRequiredService<Database>().ConnectAsync(default);
        Assert.Equal(2, await connection.ExecuteScalarAsync<long>("SELECT count(*) FROM inbox WHERE finished > 0"));
        Assert.Equal(0, await connection.ExecuteScalarAsync<long>("SELECT count(*) FROM conversation_states WHERE state LIKE '%tests.broken%'"));
    }
}
