using System.Text;
using System.Text.Json.Nodes;
using Bot.Host.Tests.Channels.Teams.Rig;

namespace Bot.Host.Tests.Channels.Teams.Inbound;

/// <summary>What people, old cards and forgers send: each gets a clear answer, and nothing is lost or done twice. Answers go the whole way out.</summary>
public sealed class BadInputTests : TeamsTests
{
    [Fact]
    public async Task Row_61_a_handler_that_throws_on_a_message_was_accepted_and_apologises_in_the_chat()
    {
        var (status, _) = await PostAsync(Samples.Message("1", "").With("value", new JsonObject { ["_action"] = "echo.say", ["_value"] = "throw" }));

        Assert.Equal(202, status);
        Assert.Contains("andato storto", await AnsweredAsync(1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_conversation_goes_on_after_a_handler_threw()
    {
        await PostAsync(Samples.Message("1", "").With("value", new JsonObject { ["_action"] = "echo.say", ["_value"] = "throw" }));
        await AnsweredAsync(1);
        await PostAsync(Samples.Message("2", "").With("value", new JsonObject { ["_action"] = "echo.say", ["_value"] = "ancora" }));

        Assert.Contains("echo ancora", await AnsweredAsync(2), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", "Compila il modulo")]
    [InlineData("{\"title\":\"\"}", "troppo corto")]
    [InlineData("{\"title\":\"Reti ottiche\",\"unknown\":\"x\",\"more\":7}", "Ricevuto: Reti ottiche")]
    [InlineData("{\"title\":null}", "troppo corto")]
    [InlineData("{\"title\":true}", "Ricevuto: true")]
    [InlineData("{\"title\":12.5}", "Ricevuto: 12.5")]
    [InlineData("{\"title\":[\"a\"]}", "Non riesco a leggere")]
    [InlineData("{\"title\":{\"a\":1}}", "Non riesco a leggere")]
    [InlineData("{\"title\":\"Reti\",\"_value\":[1]}", "Ricevuto: Reti")]
    [InlineData("{\"_action\":\"\"}", "Non riesco a leggere")]
    [InlineData("{\"_action\":[\"form.fill\"]}", "Non riesco a leggere")]
    public async Task A_form_sent_as_a_message_with_missing_extra_or_wrongly_typed_values(string values, string expected)
    {
        var value = new JsonObject { ["_action"] = "form.fill", ["_value"] = "draft-7" };
        foreach (var (name, entered) in JsonNode.Parse(values)!.AsObject())
        {
            value[name] = entered?.DeepClone();
        }

        Assert.Equal(202, (await PostAsync(Samples.Message("1", "").With("value", value))).Status);

        Assert.Contains(expected, Unescaped(await AnsweredAsync(1)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_of_five_thousand_characters_or_a_form_of_a_hundred_fields_is_refused_in_words()
    {
        await PostAsync(Samples.Message("1", "").With("value", new JsonObject { ["_action"] = "form.fill", ["title"] = new string('x', 5000) }));
        Assert.Contains("Non riesco a leggere", await AnsweredAsync(1), StringComparison.Ordinal);

        var many = new JsonObject { ["_action"] = "form.fill" };
        for (var i = 0; i < 100; i++)
        {
            many[$"f{i}"] = "x";
        }

        await PostAsync(Samples.Message("2", "").With("value", many));
        Assert.Contains("Non riesco a leggere", await AnsweredAsync(2), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_action_that_does_not_exist_any_more_gets_an_answer()
    {
        await PostAsync(Samples.Message("1", "").With("value", new JsonObject { ["_action"] = "gone.away", ["_value"] = "x" }));

        Assert.NotEmpty(await AnsweredAsync(1));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<at>Accordo</at>")]
    [InlineData("‮evil​‏ 😀\u0000")]
    [InlineData("' OR 1=1; DROP TABLE inbox; --")]
    public async Task Whatever_is_written_gets_an_answer(string text)
    {
        Assert.Equal(202, (await PostAsync(Samples.Message("1", text))).Status);

        Assert.NotEmpty(await AnsweredAsync(1));
    }

    [Fact]
    public async Task The_largest_body_that_may_come_in_is_answered_and_one_byte_more_is_refused()
    {
        var request = new TeamsRequest(Key).WithServiceUrl(Connector.Url);
        var empty = Encoding.UTF8.GetByteCount(request.Body.With("filler", "").ToJsonString());
        request.Body["filler"] = new string('x', (1024 * 1024) - empty);
        Assert.Equal(202, (await Host.PostAsync(request)).Status);

        request.Body["filler"] = new string('x', (1024 * 1024) - empty + 1);
        Assert.Equal(413, (await Host.PostAsync(request)).Status);
    }

    [Theory]
    [InlineData(62, 202)]
    [InlineData(64, 400)]
    public async Task Depth_is_taken_to_sixty_four(int lists, int expected)
    {
        var request = new TeamsRequest(Key).WithServiceUrl(Connector.Url);
        request.RawBody = Encoding.UTF8.GetBytes(request.Body.ToJsonString()[..^1] + $",\"deep\":{new string('[', lists)}{new string(']', lists)}}}");

        Assert.Equal(expected, (await Host.PostAsync(request)).Status);
    }

    private protected override TeamsHostOptions Options(TeamsHostOptions options) => options with { HasWorkers = true };

    private static string Unescaped(string text) => text.Replace("\\\\", "", StringComparison.Ordinal);

    // Signs of life, which a slow machine brings, are no answers.
    private List<JsonNode> Messages() => [.. Connector.Calls.Select(call => call.Body!).Where(body => (string?)body["type"] == "message")];

    private async Task<string> AnsweredAsync(int calls)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (Messages().Count < calls)
        {
            await Task.Delay(10, limit.Token);
        }

        return Messages()[^1].ToJsonString(Bot.Host.Channels.Teams.TeamsJson.Readable);
    }
}
