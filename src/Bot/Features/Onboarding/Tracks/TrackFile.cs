using Bot.Content;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Bot.Features.Onboarding.Tracks;

/// <summary>Reads one track: Markdown whose front matter says everything.</summary>
internal static class TrackFile
{
    private const string Fence = "---";

    private const int LastDay = 3650;

    private static readonly IDeserializer Yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();

    /// <summary>The track of a file's text.</summary>
    /// <exception cref="FormatException">What is wrong, with the line where that is known.</exception>
    public static Track Read(string id, string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var end = Array.IndexOf(lines, Fence, 1);
        if (lines[0] != Fence || end < 0)
        {
            throw new FormatException("the front matter is missing: begin the file with a line --- and end the front matter with another");
        }

        try
        {
            var yaml = Yaml.Deserialize<TrackYaml?>(string.Join('\n', lines[..end])) ?? throw new FormatException("the front matter is empty: write title and steps");
            var steps = yaml.Steps.Select(Take).OrderBy(step => step.Day).ToList();
            var twice = steps.CountBy(step => step.Id).FirstOrDefault(pair => pair.Value > 1).Key;
            return twice is not null ? throw new FormatException($"step '{twice}' stands there twice: give each its own id")
                : steps.Count == 0 ? throw new FormatException("steps is empty: write at least one")
                : new Track(id, Local(yaml.Title, "title"), steps) { Roles = yaml.Roles };
        }
        catch (YamlException exception)
        {
            throw new FormatException($"line {exception.Start.Line}: {exception.InnerException?.Message ?? exception.Message}", exception);
        }
    }

    private static Step Take(StepYaml yaml)
    {
        var kind = yaml.Kind switch
        {
            "read" => StepKind.Read,
            "meet" => StepKind.Meet,
            "quiz" => StepKind.Quiz,
            "introduce" => StepKind.Introduce,
            _ => throw new FormatException($"step '{yaml.Id}': kind is '{yaml.Kind}': write read, meet, quiz or introduce"),
        };
        if (yaml.Id.Length == 0 || yaml.Id.Contains('|', StringComparison.Ordinal) || yaml.Day is < 0 or > LastDay)
        {
            throw new FormatException($"step '{yaml.Id}': it needs an id without | and a day from 0 to {LastDay}");
        }

        if (kind == StepKind.Quiz && (yaml.Choices.Count < 2 || yaml.Answer < 1 || yaml.Answer > yaml.Choices.Count))
        {
            throw new FormatException($"step '{yaml.Id}': a quiz needs at least two choices, and answer says which is right, from 1");
        }

        return new Step(yaml.Id, yaml.Day, kind, Local(yaml.Title, $"step '{yaml.Id}': title"), Local(yaml.Text, $"step '{yaml.Id}': text"))
        {
            Say = yaml.Say is null ? null : Local(yaml.Say, $"step '{yaml.Id}': say"),
            People = yaml.People is null ? null : Local(yaml.People, $"step '{yaml.Id}': people"),
            Choices = [.. yaml.Choices.Select(choice => Local(choice, $"step '{yaml.Id}': choice"))],
            Answer = yaml.Answer,
        };
    }

    // A text given in one language only is better than none in the other.
    private static LocalText Local(TextYaml? text, string what) =>
        text is { It.Length: > 0 } or { En.Length: > 0 }
            ? new LocalText(text.It.Length > 0 ? text.It : text.En, text.En.Length > 0 ? text.En : text.It)
            : throw new FormatException($"{what} is empty: write it as {{ it: \"…\", en: \"…\" }}");
}
