using System.Text.Json;
using Bot.Content;
using Bot.Features.Milestones.Plan;
using Bot.Language;
using Bot.Messages;
using Bot.People;
using Bot.Storage;
using Dapper;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Features.Privacy;

/// <summary>Every table of the migrations that may hold something of a person is shown to them and emptied of them.</summary>
public sealed class EveryTableTests
{
    private const string Id = "teams:marker-ada";

    private const string Email = "marker-ada@example.org";

    private const string Name = "Marker Ada";

    private static readonly Conversation Room = new("teams", "tenant/marker-ada");

    // What stays, and why people are told so.
    private static readonly Dictionary<string, string> Kept = new()
    {
        ["audit_log"] = "a chain of hashes cannot lose a row; the reply to a deletion says so",
        ["request_waiting"] = "names whom the settings of the partnership name; the reply to a deletion says so",
    };

    // Columns that name a person, whatever their table.
    private static readonly Dictionary<string, string> OfPerson = new()
    {
        ["person"] = Id,
        ["human"] = Id,
        ["asker"] = Id,
        ["requester"] = Id,
        ["changed_by"] = Id,
        ["done_by"] = Id,
        ["actor"] = Id,
        ["email"] = Email,
        ["approver"] = Email,
        ["delegate"] = Email,
        ["buddy"] = Email,
        ["asker_name"] = Name,
        ["requester_name"] = Name,
        ["person_name"] = Name,
        ["changed_by_name"] = Name,
        ["owner_id"] = Id,
        ["answered_by_id"] = Id,
        ["owner"] = Name,
        ["answered_by"] = Name,
    };

    private static readonly Dictionary<string, string> OfTable = new()
    {
        ["people.id"] = Id,
        ["people.name"] = Name,
        ["people.language"] = "it",
        ["people.time_zone"] = "Europe/Rome",
        ["people.conversation"] = Json(Room),
        ["milestone_notes.name"] = Name,
        ["journeys.name"] = Name,
        ["inbox.conversation"] = Room.Key,
        ["outbox.conversation"] = Room.Key,
        ["outbox.target"] = Json(Room),
        ["posts.conversation"] = Room.Key,
        ["conversation_states.conversation"] = Room.Key,
        ["inbox.message"] = MessageJson.Write(new IncomingMessage("m", Room, new Person(Id, Name) { Email = Email }, "ciao")),
        ["channel_memory.channel"] = Room.Channel,
        ["channel_memory.key"] = ChannelMemory.OfConversation(Room.Id),
        ["questions.conversation"] = Json(Room),
        ["questions.state"] = "Open",
        ["project_requests.number"] = "PR-2026-0001",
        ["project_requests.state"] = "Submitted",
        ["project_requests.field_values"] = "{}",
        ["request_drafts.field_values"] = "{}",
        ["milestones.definition"] = JsonSerializer.Serialize(new Milestone("x-milestones", MilestoneKind.Task, new LocalText("x", "x"), new DateOnly(2026, 4, 1)) { Owner = Email }),
        ["reminder_settings.settings"] = "{}",
        ["conversation_states.state"] = "{}",
    };

    [Fact]
    public async Task What_is_shown_and_deleted_covers_every_table_that_knows_people()
    {
        await using var talk = await Talk.StartAsync();
        var database = talk.Services.GetRequiredService<Database>();
        await using var connection = await database.ConnectAsync(default);
        var tables = (await connection.QueryAsync<string>("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY CASE name WHEN 'people' THEN 0 WHEN 'conversation_states' THEN 1 ELSE 2 END, name")).ToList();
        var personal = 0;
        foreach (var table in tables)
        {
            var values = ValuesOf(table, (await connection.QueryAsync($"PRAGMA table_info({table})")).Select(column => ((string)column.name, (string)column.type)));
            if (values is null)
            {
                continue;
            }

            personal++;
            var before = await ShowAsync(talk);
            await connection.ExecuteAsync($"INSERT INTO {table} ({string.Join(',', values.Keys)}) VALUES ({string.Join(',', values.Keys.Select(column => "@" + column))})", values.ToDictionary(pair => pair.Key, pair => pair.Value));
            Assert.True(Kept.ContainsKey(table) || !before.SequenceEqual(await ShowAsync(talk)) || table is "outbox" or "channel_memory", $"a row of {table} is not shown to its person");
        }

        await DeleteAsync(talk);

        Assert.InRange(personal, 20, int.MaxValue);
        foreach (var table in tables.Where(table => !Kept.ContainsKey(table)))
        {
            var left = (await connection.QueryAsync($"SELECT * FROM {table}")).Select(row => string.Join('|', ((IDictionary<string, object?>)row).Values)).Where(row => row.Contains("arker", StringComparison.Ordinal));
            Assert.True(!left.Any(), $"{table} still knows the person: {string.Join('\n', left)}");
        }
    }

    [Fact]
    public void A_column_that_its_migration_says_is_about_a_person_is_known_to_these_tests()
    {
        var folder = Path.Combine(RepositoryRoot.Path, "src/Bot/Storage/Migrations");
        var lines = Directory.GetFiles(folder, "*.sql").SelectMany(File.ReadAllLines).Where(line => line.StartsWith("    ", StringComparison.Ordinal) && line.Contains("--", StringComparison.Ordinal)).ToList();
        string[] words = ["person id", "person's id", "e-mail address", "display name", "channel:id"];
        var columns = lines.Where(line => words.Any(line.Split("--")[1].Contains)).Select(line => line.Trim().Split(' ')[0]).ToList();

        Assert.NotEmpty(columns);
        Assert.DoesNotContain(columns, column => !OfPerson.ContainsKey(column) && !OfTable.Keys.Any(known => known.EndsWith($".{column}", StringComparison.Ordinal)));
    }

    // The row of a person in a table; null when nothing in it is about people.
    private static Dictionary<string, object>? ValuesOf(string table, IEnumerable<(string Name, string Type)> columns)
    {
        var values = new Dictionary<string, object>();
        var isPersonal = false;
        foreach (var (column, type) in columns)
        {
            var known = OfTable.GetValueOrDefault($"{table}.{column}") ?? OfPerson.GetValueOrDefault(column);
            isPersonal |= known is not null;
            values[column] = (object?)known ?? (type.Equals("text", StringComparison.OrdinalIgnoreCase) ? (object)$"x-{table}" : 1L);
        }

        return isPersonal ? values : null;
    }

    private static async Task<IReadOnlyList<string>> ShowAsync(Talk talk)
    {
        await using var scope = talk.Services.CreateAsyncScope();
        var session = scope.ServiceProvider.GetRequiredService<Session>();
        var lines = new List<string>();
        foreach (var record in scope.ServiceProvider.GetServices<IPersonalRecords>())
        {
            lines.AddRange(await record.ShowAsync(session, [Id, Email], Locale.English, default));
        }

        return lines;
    }

    private static async Task DeleteAsync(Talk talk)
    {
        await using var scope = talk.Services.CreateAsyncScope();
        var session = scope.ServiceProvider.GetRequiredService<Session>();
        foreach (var record in scope.ServiceProvider.GetServices<IPersonalRecords>())
        {
            await record.DeleteAsync(session, [Id, Email], Locale.English, default);
        }

        await session.CommitAsync(_ => Task.CompletedTask, default);
    }

    private static string Json(Conversation conversation) => MessageJson.Write(conversation);
}
