using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Bot.Features.Agreements.Documents.Reading.Text;

/// <summary>What a file says about itself between two lines of dashes at its top.</summary>
internal sealed partial record FrontMatter
{
    /// <summary>A file that says nothing.</summary>
    public static readonly FrontMatter None = new();

    private static readonly string[] Known = ["title", "language", "translationOf", "inForceFrom", "inForceUntil", "amends"];

    public string Title { get; init; } = "";

    public string Language { get; init; } = "";

    public string? TranslationOf { get; init; }

    public DateOnly? InForceFrom { get; init; }

    public DateOnly? InForceUntil { get; init; }

    public string? Amends { get; init; }

    /// <summary>Cuts the front matter off a text.</summary>
    /// <returns>What it says, and the text after it.</returns>
    /// <exception cref="DocumentRefusedException">It is not well-formed or says something unknown.</exception>
    public static (FrontMatter FrontMatter, string Text) Cut(string text)
    {
        var match = Fence().Match(text);
        return match.Success ? (Read(match.Groups["yaml"].Value), text[match.Length..]) : (None, text);
    }

    private static FrontMatter Read(string yaml)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return stream.Documents is [{ RootNode: YamlMappingNode map }]
                ? Read(map)
                : throw new DocumentRefusedException("the front matter is no list of names and values: write title: …", 2);
        }
        catch (YamlException exception)
        {
            throw new DocumentRefusedException($"the front matter is not well-formed: {exception.Message}", (int)exception.Start.Line + 1, exception);
        }
    }

    private static FrontMatter Read(YamlMappingNode map)
    {
        foreach (var key in map.Children.Keys)
        {
            if (!Known.Contains(key.ToString(), StringComparer.Ordinal))
            {
                throw new DocumentRefusedException($"'{key}' is unknown in the front matter: write {string.Join(", ", Known)}", (int)key.Start.Line + 1);
            }
        }

        var frontMatter = new FrontMatter
        {
            Title = Value(map, "title") ?? "",
            Language = Value(map, "language") ?? "",
            TranslationOf = Value(map, "translationOf"),
            InForceFrom = Day(map, "inForceFrom"),
            InForceUntil = Day(map, "inForceUntil"),
            Amends = Value(map, "amends"),
        };
        return frontMatter.InForceUntil < frontMatter.InForceFrom
            ? throw new DocumentRefusedException("inForceUntil is before inForceFrom: exchange them", Line(map, "inForceUntil"))
            : frontMatter;
    }

    private static string? Value(YamlMappingNode map, string name) =>
        map.Children.TryGetValue(new YamlScalarNode(name), out var node) && node is YamlScalarNode { Value: { Length: > 0 } value } ? value.Trim() : null;

    private static DateOnly? Day(YamlMappingNode map, string name) => Value(map, name) switch
    {
        null => null,
        var text when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        var text => throw new DocumentRefusedException($"{name} is '{text}': write a day as 2031-06-08", Line(map, name)),
    };

    // The fence is line 1, and YAML counts from 1 behind it.
    private static int Line(YamlMappingNode map, string name) => (int)map.Children.Keys.First(key => key.ToString() == name).Start.Line + 1;

    [GeneratedRegex(@"\A---[ \t]*\r?\n(?<yaml>(?:.*\r?\n)*?)---[ \t]*(?:\r?\n|\z)")]
    private static partial Regex Fence();
}
