using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Bot.Host.Tests.Channels.Teams.Rig;

/// <summary>Keeps every activity and answer of the tests in the folder that ACCORDO_TEAMS_SAID names, for Microsoft's own judges.</summary>
internal static class SaidToTeams
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("ACCORDO_TEAMS_SAID");

    /// <summary>Keeps an activity that was posted or changed.</summary>
    public static void KeepActivity(JsonNode activity) => Keep("activities", new JsonArray(activity.DeepClone()));

    /// <summary>Keeps the answer to an invoke.</summary>
    public static void KeepAnswer(JsonNode answer) => Keep("answers", answer);

    private static void Keep(string kind, JsonNode said)
    {
        if (Folder is { Length: > 0 })
        {
            var words = said.ToJsonString();
            var folder = Directory.CreateDirectory(Path.Combine(Folder, kind)).FullName;
            var path = Path.Combine(folder, $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)))[..24]}.json");
            try
            {
                using var file = new FileStream(path, FileMode.CreateNew);
                file.Write(Encoding.UTF8.GetBytes(words));
            }
            catch (IOException)
            {
                // It was said before.
            }
        }
    }
}
