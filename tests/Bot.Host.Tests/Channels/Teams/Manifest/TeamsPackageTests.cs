using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json.Nodes;
using Bot.Host.Channels.Teams.Manifest;
using Bot.Host.Channels.Teams.Settings;
using Bot.Host.Commands;
using Bot.Host.Tests.Channels.Teams.Rig;

namespace Bot.Host.Tests.Channels.Teams.Manifest;

/// <summary>The app package: whole, in both languages, with icons of the right size (protocol, section 5).</summary>
public sealed class TeamsPackageTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("accordo-package-").FullName;

    [Fact]
    public void The_zip_holds_manifest_second_language_and_icons_at_its_root()
    {
        using var zip = Write();

        Assert.Equal(["manifest.json", "en.json", "color.png", "outline.png"], zip.Entries.Select(entry => entry.FullName));
        Assert.Equal((192, 192), Size(zip, "color.png"));
        Assert.Equal((32, 32), Size(zip, "outline.png"));
    }

    [Fact]
    public void Every_word_of_the_manifest_has_its_place_in_the_second_language()
    {
        using var zip = Write();
        var manifest = Read(zip, "manifest.json");
        foreach (var (place, words) in Read(zip, "en.json"))
        {
            if (place != "$schema")
            {
                Assert.NotEqual("", (string?)words);
                Assert.NotNull(At(manifest, place));
            }
        }

        var commands = manifest["bots"]![0]!["commandLists"]!.AsArray().Sum(list => list!["commands"]!.AsArray().Count);
        var extension = manifest["composeExtensions"]![0]!["commands"]!.AsArray().Count;
        Assert.Equal(1 + 4 + (commands * 2) + (extension * 2) + (extension - 1), Read(zip, "en.json").Count);
    }

    [Fact]
    public void Names_and_descriptions_fit()
    {
        using var zip = Write();
        foreach (var file in (JsonObject[])[Read(zip, "manifest.json"), Read(zip, "en.json")])
        {
            Assert.InRange(((string?)(file["name.short"] ?? file["name"]!["short"]))!.Length, 1, 30);
            Assert.InRange(((string?)(file["description.short"] ?? file["description"]!["short"]))!.Length, 1, 80);
        }
    }

    [Fact]
    public async Task The_verb_takes_its_settings_from_the_line_too()
    {
        Assert.Equal(0, await CommandLine.RunAsync(
        [
            "manifest", "teams", "--out", folder, $"--Teams:AppId={TeamsHost.AppId}", $"--Teams:TenantId={TeamsHost.Tenant}", "--Teams:ClientSecret=x", "--Teams:PublicUrl=https://bot.example.org",
        ]));

        Assert.True(File.Exists(Path.Combine(folder, TeamsPackage.FileName)));
    }

    [Theory]
    [InlineData("", "https://bot.example.org", "Teams:AppId")]
    [InlineData(TeamsHost.AppId, "", "Teams:PublicUrl")]
    [InlineData(TeamsHost.AppId, "http://bot.example.org", "Teams:PublicUrl")]
    public void What_is_missing_is_named(string appId, string publicUrl, string setting)
    {
        var options = new TeamsOptions { AppId = appId, PublicUrl = publicUrl };

        var refusal = Assert.Throws<SettingsException>(() => new TeamsPackage(new TeamsManifest(options)).Write(folder));

        Assert.Contains(setting, refusal.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private ZipArchive Write() => ZipFile.OpenRead(
        new TeamsPackage(new TeamsManifest(new TeamsOptions { AppId = TeamsHost.AppId, PublicUrl = "https://bot.example.org/accordo" })).Write(folder));

    private static JsonObject Read(ZipArchive zip, string name)
    {
        using var stream = zip.GetEntry(name)!.Open();
        return JsonNode.Parse(stream)!.AsObject();
    }

    private static JsonNode? At(JsonNode node, string place) =>
        place.Replace("[", ".", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Split('.')
            .Aggregate((JsonNode?)node, (found, step) => int.TryParse(step, out var index) ? found?[index] : found?[step]);

    private static (int Width, int Height) Size(ZipArchive zip, string name)
    {
        using var stream = zip.GetEntry(name)!.Open();
        var header = new byte[24];
        stream.ReadExactly(header);
        Assert.Equal("PNG"u8.ToArray(), header[1..4]);
        return (BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(20)));
    }
}
