using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bot.Tests;

/// <summary>A copy of the default partnership that a test changes: who has which role, who approves what.</summary>
internal sealed class PartnershipFolder : IDisposable
{
    private static readonly JsonDocumentOptions Comments = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private readonly TemporaryFolder folder = new();

    public PartnershipFolder()
    {
        foreach (var file in Directory.EnumerateFiles(RepositoryRoot.Partnership, "*", SearchOption.AllDirectories))
        {
            var copy = System.IO.Path.Combine(Path, System.IO.Path.GetRelativePath(RepositoryRoot.Partnership, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>Where it is.</summary>
    public string Path => folder.Path;

    /// <summary>Gives a role to e-mail addresses.</summary>
    public PartnershipFolder WithRole(string role, params string[] emails) => Change("partnership.json", json => json["roles"]![role] = Array(emails));

    /// <summary>Sets what decides on requests.</summary>
    public PartnershipFolder WithApproval(string rules) => Change("requests.json", json => json["approval"] = JsonNode.Parse(rules));

    /// <summary>Changes one file.</summary>
    public PartnershipFolder Change(string file, Action<JsonObject> change)
    {
        var path = System.IO.Path.Combine(Path, file);
        var json = JsonNode.Parse(File.ReadAllText(path), documentOptions: Comments)!.AsObject();
        change(json);
        File.WriteAllText(path, json.ToJsonString());
        return this;
    }

    public void Dispose() => folder.Dispose();

    private static JsonArray Array(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)text)];
}
