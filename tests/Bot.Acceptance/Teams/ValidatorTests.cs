using System.IO.Compression;
using System.Text.Json.Nodes;
using Bot.Host.Commands;

namespace Bot.Acceptance.Teams;

/// <summary>Every card, activity and manifest the project makes, before Microsoft's own judges.</summary>
public sealed class ValidatorTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("accordo-validate-").FullName;

    [ValidatorFact]
    public async Task Nothing_is_wrong_with_what_teams_gets()
    {
        Copy("golden", "activities");
        Copy("answers", "answers");
        await PackAsync();

        var found = await ValidatorTools.RunAsync(folder);

        Assert.Empty(found["complaints"]!.AsArray().Select(complaint => complaint!.ToJsonString()));
        Assert.True((int)found["activities"]! >= 12);
        Assert.True((int)found["cards"]! >= 12);
    }

    [ValidatorFact]
    public async Task A_card_with_a_mistake_is_noticed_by_each_judge()
    {
        Copy("golden", "activities");
        var path = Path.Combine(folder, "activities", "facts.json");
        var activities = JsonNode.Parse(await File.ReadAllTextAsync(path))!;
        var card = activities[0]!["attachments"]![0]!["content"]!;
        card["body"]![0]!["typ"] = "x";
        card["body"]![1]!["facts"]![0]!["title"] = 7;
        card["version"] = "9.9.9";
        await File.WriteAllTextAsync(path, activities.ToJsonString());
        await PackAsync();

        var complaints = (await ValidatorTools.RunAsync(folder))["complaints"]!.AsArray().Select(complaint => (string)complaint!["source"]!).ToList();

        Assert.Contains(complaints, source => source.StartsWith("types activities/facts.json", StringComparison.Ordinal));
        Assert.Contains(complaints, source => source.StartsWith("renderer activities/facts.json", StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.Combine(folder, to));
        foreach (var file in Directory.GetFiles(Path.Combine(ValidatorTools.Root, "tests", "Bot.Host.Tests", "Payloads", "teams", from)))
        {
            File.Copy(file, Path.Combine(folder, to, Path.GetFileName(file)));
        }
    }

    private async Task PackAsync()
    {
        var settings = Path.Combine(folder, "settings.json");
        await File.WriteAllTextAsync(settings, """
            {"Teams":{"AppId":"11111111-2222-3333-4444-555555555555","TenantId":"99999999-8888-7777-6666-555555555555","ClientSecret":"x","PublicUrl":"https://bot.example.org"}}
            """);
        Assert.Equal(0, await CommandLine.RunAsync(["manifest", "teams", "--out", folder, "--config", settings]));
        await ZipFile.ExtractToDirectoryAsync(Path.Combine(folder, "accordo-teams.zip"), Path.Combine(folder, "package"));
    }
}
