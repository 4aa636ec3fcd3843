using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bot.Host.Tests.Channels.Slack.World;

/// <summary>Compares with a rendering that somebody looked at, in <c>Payloads/slack/golden</c>; WRITE_GOLDEN=1 writes it anew.</summary>
internal static class Golden
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Check(string name, JsonNode actual, [CallerFilePath] string caller = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(caller)!, "..", "..", "..", "Payloads", "slack", "golden", name + ".json");
        var text = actual.ToJsonString(Readable) + "\n";
        if (Environment.GetEnvironmentVariable("WRITE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        Assert.Equal(File.ReadAllText(file), text);
    }
}
