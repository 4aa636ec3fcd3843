using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bot.Host.Channels.Slack.Manifest;

/// <summary>Writes the manifests to files: <c>accordo manifest slack</c>.</summary>
public sealed class SlackManifestFiles(SlackOptions options)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A manifest as a person reads it.</summary>
    public static string Text(JsonObject manifest)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        return manifest.ToJsonString(Readable) + "\n";
    }

    /// <summary>Writes the variant for Socket Mode, and the one for HTTP when the host has a public address.</summary>
    /// <returns>What was written and what to do with it.</returns>
    public string Write(string folder)
    {
        Directory.CreateDirectory(folder);
        var socket = Path.Combine(folder, "socket-mode.json");
        File.WriteAllText(socket, Text(SlackManifest.Create(options, null)));
        var written = $"{socket}: for Socket Mode. Open https://api.slack.com/apps, Create New App, From a manifest, and paste it.";
        if (options.PublicUrl is not { Scheme: "https" } host)
        {
            return written + "\nNo manifest for HTTP: PublicUrl is not set to an https address.";
        }

        var http = Path.Combine(folder, "http.json");
        File.WriteAllText(http, Text(SlackManifest.Create(options, host)));
        return written + $"\n{http}: for HTTP, with Slack posting to {host}.";
    }
}
