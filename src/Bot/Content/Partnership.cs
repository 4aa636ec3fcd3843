using System.Text.Json;
using Bot.Language;

namespace Bot.Content;

/// <summary>Whom the bot serves: <c>partnership.json</c>.</summary>
/// <param name="Name">What the partnership is called.</param>
/// <param name="TimeZone">IANA zone for people whose own is unknown.</param>
public sealed record Partnership(LocalText Name, string TimeZone)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>The organisations.</summary>
    public IReadOnlyList<Party> Parties { get; init; } = [];

    /// <summary>What is researched together.</summary>
    public IReadOnlyList<ResearchArea> ResearchAreas { get; init; } = [];

    /// <summary>E-mail addresses by role: coordinator, approver, admin. Whoever stands in none is a researcher.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Roles { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>A topic as people read it: the name of the research area with this id, else the word itself.</summary>
    public string TopicName(string topic, Locale locale) => ResearchAreas.FirstOrDefault(area => area.Id == topic)?.Name.In(locale) ?? topic;

    /// <summary>Reads the settings of a content folder.</summary>
    /// <exception cref="ContentException">The file is missing or wrong; says where and what to do.</exception>
    public static Partnership Load(string folder)
    {
        var path = Path.Combine(folder, "partnership.json");
        try
        {
            var partnership = JsonSerializer.Deserialize<Partnership>(File.ReadAllText(path), Json)
                ?? throw new ContentException($"{path}: is empty: copy partnership/partnership.json of the repository and change it");
            return TimeZoneInfo.TryFindSystemTimeZoneById(partnership.TimeZone, out _)
                ? partnership
                : throw new ContentException($"{path}: timeZone '{partnership.TimeZone}' does not exist: write an IANA name such as Europe/Rome");
        }
        catch (JsonException exception)
        {
            throw new ContentException($"{path}:{(exception.LineNumber ?? 0) + 1}: {exception.Message}", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ContentException($"{path}: cannot be read ({exception.Message}): set Partnership:Path to the folder that holds it", exception);
        }
    }
}
