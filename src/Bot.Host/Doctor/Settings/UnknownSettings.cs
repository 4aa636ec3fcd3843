using System.Text.Json;
using Bot.Language;

namespace Bot.Host.Doctor.Settings;

/// <summary>Settings that nothing reads: a slip of the pen would otherwise leave a door closed without a word.</summary>
internal static class UnknownSettings
{
    // Further away it is another word, not a slip.
    private const int MostLetters = 3;
    private const int MostLettersOfSection = 2;

    private static readonly HashSet<string> Known = Read();

    /// <summary>The keys that are not known, in the product's own sections or in one that is nearly called so.</summary>
    /// <returns>Each with the setting that was probably meant; empty when none is near.</returns>
    public static IReadOnlyList<(string Key, string Meant)> Of(IConfiguration configuration) =>
        [.. configuration.AsEnumerable().Where(entry => entry.Value is not null && entry.Key.Contains(':', StringComparison.Ordinal))
            .Select(entry => WithoutNumbers(entry.Key)).Distinct(StringComparer.OrdinalIgnoreCase)
            .Where(key => !Known.Contains(key) && IsOurs(key))
            .Order(StringComparer.OrdinalIgnoreCase).Select(key => (key, Nearest(key)))];

    // Elements of lists: Teams:AllowedTenants:0.
    private static string WithoutNumbers(string key) => string.Join(':', key.Split(':').Where(part => !part.All(char.IsAsciiDigit)));

    // What other sections there may be (Kestrel, Logging, whatever the environment holds) is not for us to know.
    private static bool IsOurs(string key) => SectionOf(key) is var section &&
        Known.Any(known => Distance(SectionOf(known), section) <= (section.Length > MostLetters ? MostLettersOfSection : 0));

    private static string Nearest(string key) => Known.MinBy(known => Distance(known, key)) is { } near && Distance(near, key) <= MostLetters ? near : "";

    private static int Distance(string one, string other) => EditDistance.Between(one.ToUpperInvariant(), other.ToUpperInvariant(), MostLetters);

    private static string SectionOf(string key) => key.Split(':')[0];

    // The file as it was built, not as it lies beside the program: there the slip itself may stand.
    private static HashSet<string> Read()
    {
        using var file = typeof(UnknownSettings).Assembly.GetManifestResourceStream("appsettings.json")!;
        using var settings = JsonDocument.Parse(file, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
        return settings.RootElement.EnumerateObject().Where(section => section.Name != "Logging" && section.Value.ValueKind == JsonValueKind.Object)
            .SelectMany(section => Keys(section.Name, section.Value)).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> Keys(string key, JsonElement value) => value.ValueKind == JsonValueKind.Object
        ? value.EnumerateObject().SelectMany(inner => Keys($"{key}:{inner.Name}", inner.Value))
        : [key];
}
