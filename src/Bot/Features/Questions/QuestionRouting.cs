using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Content;
using Bot.Language;
using Bot.People;

namespace Bot.Features.Questions;

/// <summary>Finds who answers a question: the people of its topic, else the coordinators.</summary>
public sealed class QuestionRouting(RoleBook roles) : IContent
{
    private const string File = "questions.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter<DayOfWeek>() },
    };

    private volatile QuestionSettings settings = new();

    /// <inheritdoc/>
    public string Kind => "questions";

    /// <summary>The settings.</summary>
    public QuestionSettings Settings => settings;

    /// <inheritdoc/>
    public void Load(string folder, ContentReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var path = Path.Combine(folder, File);
        if (!System.IO.File.Exists(path))
        {
            return;
        }

        try
        {
            settings = JsonSerializer.Deserialize<QuestionSettings>(System.IO.File.ReadAllText(path), Json)!;
            report.Load(Kind, settings.Topics.Count);
        }
        catch (JsonException exception)
        {
            report.Refuse(File, (int)(exception.LineNumber ?? 0) + 1, exception.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            report.Refuse(File, 0, $"cannot be read ({exception.Message}): give the bot the right to read it");
        }
    }

    /// <summary>The topic a question belongs to; empty when to none.</summary>
    public string TopicOf(string text)
    {
        var words = Tokenizer.Words(text).Select(ItalianStemmer.Stem).ToHashSet(StringComparer.Ordinal);
        return settings.Topics.FirstOrDefault(topic => topic.Words.Any(word => Tokenizer.Words(word) is { Count: > 0 } parts && parts.Select(ItalianStemmer.Stem).All(words.Contains)))?.Id ?? "";
    }

    /// <summary>E-mail addresses, in lower case, of who answers for a topic; empty when nobody is named.</summary>
    public IReadOnlyList<string> PeopleOf(string topic) =>
        settings.Topics.FirstOrDefault(known => known.Id == topic) is { People.Count: > 0 } found
            ? [.. found.People.Select(email => email.Trim().ToLowerInvariant()).Distinct()]
            : roles.With(RoleNames.Coordinator);
}
