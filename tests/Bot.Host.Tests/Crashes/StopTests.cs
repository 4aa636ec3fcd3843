using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using Microsoft.Data.Sqlite;

namespace Bot.Host.Tests.Crashes;

/// <summary>The real program, told to stop while people talk with it.</summary>
public sealed class StopTests : IDisposable
{
    private const int Messages = 2000;

    private readonly string folder = Directory.CreateTempSubdirectory("accordo-stop-").FullName;
    private readonly ConcurrentBag<HttpStatusCode> answers = [];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_host_that_is_told_to_stop_answers_whatever_it_has_taken()
    {
        using var process = await RunningProcess.StartAsync(folder);
        var sending = Parallel.ForEachAsync(Enumerable.Range(0, Messages), new ParallelOptions { MaxDegreeOfParallelism = 8 }, (number, _) => SendAsync(process.Client, number));
        while (answers.Count < 20)
        {
            await Task.Delay(10);
        }

        var exitCode = await process.StopAsync();
        await sending;

        Assert.Equal(0, exitCode);
        Assert.InRange(answers.Count, 20, Messages - 1);
        Assert.All(answers, status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(0L, await UnansweredAsync());
    }

    private async ValueTask SendAsync(HttpClient client, int number)
    {
        try
        {
            var message = new { conversation = "c", person = new { id = $"p{number}" }, text = "quanto dura l'accordo?", id = "m" };
            using var response = await client.PostAsJsonAsync(new Uri("/api/chat/messages", UriKind.Relative), message);
            answers.Add(response.StatusCode);
        }
        catch (HttpRequestException)
        {
            // The door is closed by now.
        }
    }

    private async Task<object?> UnansweredAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "data", "accordo.db")};Pooling=false");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM inbox WHERE finished = 0";
        return await command.ExecuteScalarAsync();
    }
}
