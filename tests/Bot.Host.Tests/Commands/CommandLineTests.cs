using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;

namespace Bot.Host.Tests.Commands;

/// <summary>The command line as a newcomer meets it: the real program in an empty folder.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("accordo-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Help_names_the_verbs()
    {
        var run = await ProcessRun.RunAsync(folder, "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.All(["serve", "ask", "eval", "doctor"], verb => Assert.Contains(verb, run.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("quanto dura l'accordo?", "10 anni")]
    public async Task Ask_answers_with_its_source_and_exits_with_0(string question, string answer)
    {
        var run = await ProcessRun.RunAsync(folder, "ask", question);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains(answer, run.Output, StringComparison.Ordinal);
        Assert.Contains("press-release", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ask_exits_with_3_when_the_documents_do_not_say() =>
        Assert.Equal(3, (await ProcessRun.RunAsync(folder, "ask", "quanto costa un caffè al bar dell'ateneo?")).ExitCode);

    [Fact]
    public async Task A_setting_may_stand_before_the_question()
    {
        var run = await ProcessRun.RunAsync(folder, "ask", $"--Storage:ConnectionString=Data Source={Path.Combine(folder, "mine.db")}", "quanto dura l'accordo?");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.True(File.Exists(Path.Combine(folder, "mine.db")));
    }

    [Fact]
    public async Task Milestones_are_exported_as_the_file_holds_them_and_as_a_calendar()
    {
        var csv = await ProcessRun.RunAsync(folder, "export", "milestones");
        var calendar = await ProcessRun.RunAsync(folder, "export", "milestones", "--format", "ics");
        var wrong = await ProcessRun.RunAsync(folder, "export", "audit", "--format", "ics");

        Assert.Equal((0, 0), (csv.ExitCode, calendar.ExitCode));
        Assert.Contains("end-of-agreement,", csv.Output, StringComparison.Ordinal);
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", calendar.Output, StringComparison.Ordinal);
        Assert.NotEqual(0, wrong.ExitCode);
        Assert.Contains("ics", wrong.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_verb_is_named()
    {
        var run = await ProcessRun.RunAsync(folder, "sreve");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("sreve", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_settings_file_that_is_not_there_is_named()
    {
        var run = await ProcessRun.RunAsync(folder, "serve", "--config", "nowhere.json");

        AssertOneLine(run, "nowhere.json");
    }

    [Fact]
    public async Task A_content_folder_without_its_settings_is_named()
    {
        var run = await ProcessRun.RunAsync(folder, "serve", "--Partnership:Path=elsewhere");

        AssertOneLine(run, "partnership.json");
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_and_left_as_it_is()
    {
        var file = Path.Combine(folder, "broken.db");
        await File.WriteAllTextAsync(file, "this is no database, and it is long enough not to be taken for an empty one");

        var run = await ProcessRun.RunAsync(folder, "serve", $"--Storage:ConnectionString=Data Source={file}");

        AssertOneLine(run, "database");
        Assert.StartsWith("this is no database", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_refused()
    {
        var file = Path.Combine(folder, "newer.db");
        await using (var connection = new SqliteConnection($"Data Source={file};Pooling=false"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE schema_version (number integer NOT NULL PRIMARY KEY); INSERT INTO schema_version VALUES (9999)";
            await command.ExecuteNonQueryAsync();
        }

        AssertOneLine(await ProcessRun.RunAsync(folder, "serve", $"--Storage:ConnectionString=Data Source={file}"), "newer program");
    }

    [Fact]
    public async Task A_port_in_use_is_named_with_what_to_do()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);

        AssertOneLine(await ProcessRun.RunAsync(folder, "serve", "--urls", $"http://127.0.0.1:{port}"), "--urls");
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("0")]
    public async Task A_setting_of_an_unusable_value_is_named_by_the_start_and_by_doctor(string days)
    {
        AssertOneLine(await ProcessRun.RunAsync(folder, "serve", "--urls=http://127.0.0.1:0", $"--Retention:MessageDays={days}"), "MessageDays");

        var doctor = await ProcessRun.RunAsync(folder, "doctor", $"--Retention:MessageDays={days}");
        Assert.Equal(1, doctor.ExitCode);
        Assert.Contains("MessageDays", doctor.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_settings_of_unusable_values_are_named_in_one_line() => AssertOneLine(
        await ProcessRun.RunAsync(folder, "serve", "--urls=http://127.0.0.1:0", "--Retention:MessageDays=0", "--WebChat:MessageBurst=-1"), "MessageBurst");

    [Fact]
    public async Task A_mistyped_setting_is_pointed_out_by_doctor()
    {
        var run = await ProcessRun.RunAsync(folder, "doctor", "--Slack:BotTokn=xoxb-1");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("nothing reads the setting Slack:BotTokn", run.Output, StringComparison.Ordinal);
        Assert.Contains("did you mean Slack:BotToken?", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_says_how_everything_is()
    {
        var run = await ProcessRun.RunAsync(folder, "doctor");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.All(["content", "database", "clock"], what => Assert.Contains(what, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Doctor_names_a_broken_row_with_its_line_and_exits_with_1()
    {
        var content = Path.Combine(folder, "mine");
        Directory.CreateDirectory(content);
        await File.WriteAllTextAsync(Path.Combine(content, "partnership.json"), """{"name":{"it":"Prova","en":"Trial"},"timeZone":"Europe/Rome"}""");
        await File.WriteAllTextAsync(Path.Combine(content, "contacts.csv"), await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "partnership", "contacts.csv")) + "nobody,robot,R2\n");

        var run = await ProcessRun.RunAsync(folder, "doctor", "--Partnership:Path=mine");

        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"contacts\.csv:\d+: ", run.Output);
    }

    private static void AssertOneLine(ProcessRun run, string named)
    {
        Assert.Equal(1, run.ExitCode);
        var line = Assert.Single(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("accordo: ", line, StringComparison.Ordinal);
        Assert.Contains(named, line, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Exception", run.Output, StringComparison.Ordinal);
    }
}
