using Bot.Content;
using Bot.Language;
using Bot.People;

namespace Bot.Features.Questions;

/// <summary>Finds who answers a question: the people of its topic, else the coordinators.</summary>
public sealed class QuestionRouting(RoleBook roles) : IContent
{
    private const string File = "questions.json";

    private volatile QuestionSettings settings = new();

    /// <inheritdoc/>
    public string Kind => "questions";

    /// <summary>The settings.</summary>
    public QuestionSettings Settings => settings;

    /// <inheritdoc/>
    public void Load(string folder, ContentReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (SettingsFile.Read<QuestionSettings>(folder, File, report) is { } read)
        {
            settings = read;
            report.Load(Kind, read.Topics.Count);
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
