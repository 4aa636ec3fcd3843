using System.Runtime.CompilerServices;

namespace Bot.Host.Tests.Channels.Teams.Rendering;

/// <summary>What each part of a reply becomes in Teams, kept in Payloads/teams/golden; UPDATE_GOLDEN=1 writes the files anew, to be read before they are kept.</summary>
public sealed class GoldenTests
{
    private static readonly string Folder = Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..", "Payloads", "teams", "golden");

    public static TheoryData<string> Names() => [.. SampleReplies.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_reply_becomes(string name)
    {
        var path = Path.Combine(Folder, $"{name}.json");
        var rendered = RendererRig.Write(RendererRig.Render(name, SampleReplies.All[name]));
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(path, rendered);
        }

        Assert.Equal(File.ReadAllText(path), rendered);
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
