using System.Globalization;
using Bot.Messages;
using Bot.Messages.Parts;
using Bot.Storage;
using Dapper;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Features.ProjectRequests;

/// <summary>What nobody should send, and somebody does: a clear answer each time, and nothing half done.</summary>
public sealed class BadInputTests
{
    [Theory]
    [InlineData("1e400")]
    [InlineData("infinito")]
    [InlineData("-80000")]
    [InlineData("99999999999999999999999999999999999999999999")]
    [InlineData("ottanta o cento, vediamo")]
    public async Task A_budget_that_cannot_be_is_asked_for_again_in_conversation(string budget)
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");
        await ada.SayAsync("nuova richiesta");
        foreach (var answer in (string[])["Fibra", "Trasmissioni ottiche", "Una descrizione.", "salta", "salta", "salta", "salta", "31 dicembre 2027"])
        {
            await ada.SayAsync(answer);
        }

        var reply = await ada.SayAsync(budget);

        Assert.Equal(Outcome.Asked, reply.Outcome);
        Assert.True(reply.Text.Contains("Budget", StringComparison.Ordinal) || budget.Contains("ottanta", StringComparison.Ordinal), reply.Text);
    }

    [Theory]
    [InlineData("approve:PR-2026-0001:999999999999999999999999")]
    [InlineData("approve:PR-2026-0001:-1")]
    [InlineData("approve:PR-2026-0001:2")]
    public async Task A_card_of_another_version_decides_nothing(string value)
    {
        using var folder = new PartnershipFolder().WithRole("approver", RequestStory.Bruno);
        await using var talk = await Talk.StartAsync(folder.Path);
        var bruno = talk.As("Bruno", "slack", RequestStory.Bruno);
        await RequestStory.RequestAsync(talk.As("Ada"));
        await WriteAsync(talk, "UPDATE project_requests SET version = 3");

        var reply = await bruno.PressAsync(new Button("", "requests.decide", value));

        Assert.NotEqual(Outcome.Failed, reply.Outcome);
        Assert.Equal("Submitted", await ReadAsync<string>(talk, "SELECT state FROM project_requests"));
    }

    [Theory]
    [InlineData("requests.decide", "approve")]
    [InlineData("requests.decide", "approve:PR-0000-0000:1")]
    [InlineData("requests.decide", "burn:PR-2026-0001:1")]
    [InlineData("requests.change", "PR-2026-0001:1:nothing")]
    [InlineData("requests.create", "draft:somebody-elses")]
    [InlineData("requests.create", "copy:PR-2026-9999")]
    [InlineData("requests.browse", "a|b|c|d")]
    [InlineData("requests.list", "99999999999999999999")]
    [InlineData("requests.waiting", "x|y")]
    [InlineData("requests.withdraw", "PR-2026-0001:0")]
    [InlineData("requests.history", "'; DROP TABLE project_requests; --")]
    public async Task A_made_up_button_gets_an_answer_and_changes_nothing(string action, string value)
    {
        using var folder = new PartnershipFolder().WithRole("approver", RequestStory.Bruno).WithRole("coordinator", RequestStory.Bruno);
        await using var talk = await Talk.StartAsync(folder.Path);
        await RequestStory.RequestAsync(talk.As("Ada"));

        var reply = await talk.As("Bruno", "slack", RequestStory.Bruno).PressAsync(new Button("", action, value));

        Assert.NotEqual(Outcome.Failed, reply.Outcome);
        Assert.NotEqual("", reply.Text);
        Assert.Equal(("Submitted", 1L), (await ReadAsync<string>(talk, "SELECT state FROM project_requests"), await ReadAsync<long>(talk, "SELECT version FROM project_requests")));
    }

    [Fact]
    public async Task A_form_with_fields_of_before_keeps_what_still_counts_and_asks_for_the_rest()
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");
        var form = (await ada.SayAsync("nuova richiesta")).Form!;

        var reply = await ada.SubmitAsync(form, new Dictionary<string, string> { ["title"] = "Fibra", ["area"] = "optics", ["goal"] = "un campo che non c'è più", ["duration"] = "12" });

        Assert.Equal(Outcome.Asked, reply.Outcome);
        Assert.Equal(["deadline", "ip", "summary"], reply.Form!.Errors.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("Fibra", reply.Form.Fields.Single(field => field.Name == "title").Value);
    }

    [Fact]
    public async Task Two_decisions_at_the_same_instant_leave_one_step_in_the_history()
    {
        using var folder = new PartnershipFolder().WithRole("approver", RequestStory.Bruno, "dora@example.org");
        await using var talk = await Talk.StartAsync(folder.Path);
        var (bruno, dora) = (talk.As("Bruno", "slack", RequestStory.Bruno), talk.As("Dora", "teams", "dora@example.org"));
        for (var i = 1; i <= 10; i++)
        {
            await RequestStory.RequestAsync(talk.As("Ada"), $"Progetto {i.ToString(CultureInfo.InvariantCulture)}");
            var replies = await Task.WhenAll(
                bruno.PressAsync(new Button("", "requests.decide", $"approve:PR-2026-{i:0000}:1")), dora.SayAsync($"rifiuta PR-2026-{i:0000} perché manca un partner"));
            Assert.Single(replies, reply => reply.Outcome == Outcome.Done);
            Assert.Contains("già deciso", Assert.Single(replies, reply => reply.Outcome == Outcome.Declined).Text, StringComparison.Ordinal);
        }

        Assert.Equal(20, await ReadAsync<long>(talk, "SELECT count(*) FROM request_history"));
        Assert.Equal(20, await ReadAsync<long>(talk, "SELECT count(*) FROM audit_log WHERE action LIKE 'request.%'"));
    }

    [Fact]
    public async Task Newcomers_are_addresses_and_nothing_else()
    {
        using var folder = new PartnershipFolder().WithApproval("""[ { "steps": [] } ]""");
        await using var talk = await Talk.StartAsync(folder.Path);
        var ada = talk.As("Ada");
        var form = (await ada.SayAsync("nuova richiesta")).Form!;

        var refused = await ada.SubmitAsync(form, new Dictionary<string, string>(RequestStory.Values()) { ["newcomers"] = "nina@example.org; e Pia" });
        await ada.SubmitAsync(refused.Form!, new Dictionary<string, string>(RequestStory.Values()) { ["newcomers"] = "Nina <NINA@example.org>, nina@example.org" });

        Assert.Contains("indirizzi e-mail", refused.Form!.Errors["newcomers"], StringComparison.Ordinal);
        Assert.Equal("nina@example.org", await ReadAsync<string>(talk, "SELECT min(email) FROM newcomers"));
        Assert.Equal(1, await ReadAsync<long>(talk, "SELECT count(*) FROM newcomers"));
    }

    private static async Task<T?> ReadAsync<T>(Talk talk, string sql)
    {
        await using var connection = await talk.Services.GetRequiredService<Database>().ConnectAsync(default);
        return await connection.ExecuteScalarAsync<T>(sql);
    }

    private static Task WriteAsync(Talk talk, string sql) =>
        talk.Services.GetRequiredService<Database>().WriteAsync(transaction => transaction.Connection!.ExecuteAsync(sql, transaction: transaction), default);
}
