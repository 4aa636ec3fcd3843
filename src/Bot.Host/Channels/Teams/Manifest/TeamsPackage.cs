using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bot.Host.Channels.Teams.Manifest;

/// <summary>The app package to upload: manifest, second language and icons at the root of a zip.</summary>
internal sealed class TeamsPackage(TeamsManifest manifest)
{
    /// <summary>Name of the package's file.</summary>
    public const string FileName = "accordo-teams.zip";

    private static readonly JsonSerializerOptions Indented = new(TeamsJson.Readable) { WriteIndented = true };

    /// <summary>Writes the package into a folder, which is made when missing; returns its path.</summary>
    /// <exception cref="Commands.SettingsException">A setting it needs is empty or no address.</exception>
    public string Write(string folder)
    {
        var (words, secondLanguage) = (manifest.Make(), TeamsManifest.MakeSecondLanguage());
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, FileName);
        using var file = File.Create(path);
        using var zip = new ZipArchive(file, ZipArchiveMode.Create);
        Add(zip, "manifest.json", words);
        Add(zip, TeamsManifest.SecondLanguageFile, secondLanguage);
        foreach (var icon in (string[])["color.png", "outline.png"])
        {
            using var target = zip.CreateEntry(icon).Open();
            using var source = typeof(TeamsPackage).Assembly.GetManifestResourceStream($"teams.{icon}")!;
            source.CopyTo(target);
        }

        return path;
    }

    private static void Add(ZipArchive zip, string name, JsonObject content)
    {
        using var target = zip.CreateEntry(name).Open();
        target.Write(Encoding.UTF8.GetBytes(content.ToJsonString(Indented)));
    }
}
