using System.Net;
using System.Text.Json;
using Bot.Host.Tests.Commands;
using Npgsql;

namespace Bot.Host.Tests.Stress;

/// <summary>Many people send requests at once, to one program or to two on one database: every number that was answered exists exactly once.</summary>
public sealed class RequestStressTests : IDisposable
{
    private const int People = 16;

    private const int Each = 6;

    private readonly string folder = Directory.CreateTempSubdirectory("accordo-stress-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public Task Every_answered_number_exists_exactly_once_on_one_sqlite_file(int processes) => StressAsync(processes, $"Data Source={Path.Combine(folder, "stress.db")}");

    [SkippableTheory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Every_answered_number_exists_exactly_once_on_postgresql(int processes)
    {
        var server = Environment.GetEnvironmentVariable("ACCORDO_TEST_POSTGRES");
        Skip.If(string.IsNullOrEmpty(server), "ACCORDO_TEST_POSTGRES names no PostgreSQL server");
        var name = $"accordo_{Guid.NewGuid():N}";
        await ExecuteAsync(server!, $"CREATE DATABASE {name}");
        try
        {
            await StressAsync(processes, $"{server};Database={name}");
        }
        finally
        {
            await ExecuteAsync(server!, $"DROP DATABASE {name} WITH (FORCE)");
        }
    }

    private async Task StressAsync(int processes, string connectionString)
    {
        var answered = new List<string>();
        var programs = new List<ServingProcess>();
        try
        {
            for (var i = 0; i < processes; i++)
            {
                programs.Add(await ServingProcess.StartAsync(folder, connectionString));
            }

            var posts = Enumerable.Range(0, People * Each).Select(i => SendUntilKeptAsync(programs[i % processes].Client, $"p{i % People}", $"m{i}"));
            answered.AddRange((await Task.WhenAll(posts)).Select(post => post.Number ?? $"no number: {post}"));
        }
        finally
        {
            programs.ForEach(program => program.Dispose());
        }

        var export = await ProcessRun.RunAsync(folder, "export", "requests", "--format", "json", $"--Storage:ConnectionString={connectionString}");
        var audit = await ProcessRun.RunAsync(folder, "audit", "check", $"--Storage:ConnectionString={connectionString}");

        var kept = JsonSerializer.Deserialize<JsonElement[]>(export.Output)!.Select(row => row.GetProperty("number").GetString()!).ToList();
        Assert.Equal(People * Each, answered.Distinct().Count());
        Assert.Equal(answered.Order(StringComparer.Ordinal), kept.Order(StringComparer.Ordinal));
        Assert.Equal(Enumerable.Range(1, People * Each).Select(i => i.ToString("0000", null)), kept.Select(number => number[8..]));
        Assert.Equal((0, $"{People * Each} rows, all sound"), (audit.ExitCode, audit.Output.Trim()));
    }

    // What a page does when it is told to ask again: the same message under the same id.
    private static async Task<RequestPost> SendUntilKeptAsync(HttpClient client, string person, string id)
    {
        for (var attempt = 0; ; attempt++)
        {
            var post = await RequestPost.SendAsync(client, person, id);
            if (post.Status is not (HttpStatusCode.Conflict or HttpStatusCode.ServiceUnavailable or HttpStatusCode.TooManyRequests) || attempt == 60)
            {
                return post;
            }

            await Task.Delay(TimeSpan.FromSeconds(1));
        }
    }

    private static async Task ExecuteAsync(string server, string sql)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
