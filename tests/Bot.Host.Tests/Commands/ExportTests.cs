using System.Text.Json;
using Bot.Host.Tests.Stress;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Bot.Host.Tests.Commands;

/// <summary>What coordinators take to a spreadsheet, and the check of the log: the real program on a database with two requests.</summary>
public sealed class ExportTests : IAsyncLifetime
{
    private const string Formula = "=HYPERLINK(\"http://evil.example\",\"Clicca\")";

    private readonly string folder = Directory.CreateTempSubdirectory("accordo-export-").FullName;

    private string Storage => $"--Storage:ConnectionString=Data Source={Path.Combine(folder, "export.db")};Pooling=false";

    public async Task InitializeAsync()
    {
        await using var host = await RunningHost.StartAsync(Storage);
        await RequestPost.SendAsync(host.Client, "ada", "m-1", "Fibra, «scura» e lunga");
        await RequestPost.SendAsync(host.Client, "eve", "m-2", Formula);
    }

    public Task DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Requests_as_csv_hold_no_formula_that_a_spreadsheet_would_run()
    {
        var run = await ProcessRun.RunAsync(folder, "export", "requests", Storage);

        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith("number,state,requester,created,changed,step,version,title,area", lines[0], StringComparison.Ordinal);
        Assert.Contains("\"Fibra, «scura» e lunga\"", lines[1], StringComparison.Ordinal);
        Assert.Contains("'=HYPERLINK", lines[2], StringComparison.Ordinal);
        Assert.DoesNotContain(",=HYPERLINK", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(",\"=HYPERLINK", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Requests_as_json_hold_every_field_as_it_was_written()
    {
        var run = await ProcessRun.RunAsync(folder, "export", "requests", "--format", "json", Storage);

        var rows = JsonSerializer.Deserialize<JsonElement[]>(run.Output)!;
        Assert.Equal(["0001", "0002"], rows.Select(row => row.GetProperty("number").GetString()![8..]));
        Assert.Equal(Formula, rows[1].GetProperty("title").GetString());
        Assert.Equal("2090-12-31", rows[1].GetProperty("deadline").GetString());
    }

    [Fact]
    public async Task The_log_is_exported_with_its_chain_and_found_sound()
    {
        var export = await ProcessRun.RunAsync(folder, "export", "audit", "--format", "json", Storage);
        var check = await ProcessRun.RunAsync(folder, "audit", "check", Storage);

        var rows = JsonSerializer.Deserialize<JsonElement[]>(export.Output)!;
        Assert.Equal(["request.submit", "request.submit"], rows.Select(row => row.GetProperty("action").GetString()));
        Assert.All(rows, row => Assert.Matches("^[0-9a-f]{64}$", row.GetProperty("hash").GetString()));
        Assert.Equal((0, "2 rows, all sound"), (check.ExitCode, check.Output.Trim()));
    }

    [Theory]
    [InlineData("UPDATE audit_log SET actor = 'web:eve' WHERE position = 1", "0 rows are sound")]
    [InlineData("DELETE FROM audit_log WHERE position = 1", "row 1 is missing")]
    [InlineData("DELETE FROM audit_log WHERE position = 2", "its end was cut off")]
    public async Task A_log_that_was_tampered_with_ends_the_check_with_1_and_the_row(string sql, string said)
    {
        await using (var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "export.db")};Pooling=false"))
        {
            await connection.ExecuteAsync(sql);
        }

        var check = await ProcessRun.RunAsync(folder, "audit", "check", Storage);

        Assert.Equal(1, check.ExitCode);
        Assert.Contains(said, Assert.Single(check.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_exported_is_named()
    {
        var run = await ProcessRun.RunAsync(folder, "export", "secrets", Storage);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("secrets", run.Errors, StringComparison.Ordinal);
    }
}
