using System.Reflection;
using System.Text.RegularExpressions;
using Bot.Language;
using Bot.Tests.Architecture;

namespace Bot.Tests.Language;

/// <summary>Every sentence exists in both languages, with the same places, and is said somewhere.</summary>
public partial class TextsTests
{
    private static readonly IReadOnlyList<(FieldInfo Field, Text Text)> Texts =
    [
        .. from type in typeof(ChatBot).Assembly.GetTypes()
           from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
           from text in TextsIn(field)
           select (field, text),
    ];

    [Fact]
    public void No_sentence_is_empty_in_a_language()
    {
        Assert.True(Texts.Count > 4);
        Assert.Empty(Texts.Where(entry => string.IsNullOrWhiteSpace(entry.Text.Italian) || string.IsNullOrWhiteSpace(entry.Text.English)).Select(Name));
    }

    [Fact]
    public void Both_languages_have_the_same_places() =>
        Assert.Empty(Texts.Where(entry => !Places(entry.Text.Italian).SetEquals(Places(entry.Text.English))).Select(Name));

    [Fact]
    public void No_sentence_is_left_in_the_other_language() =>
        Assert.Empty(Texts.Where(entry => entry.Text.Italian == entry.Text.English && Words().IsMatch(Place().Replace(entry.Text.Italian, ""))).Select(Name));

    [Fact]
    public void One_kind_of_apostrophe_and_each_language_its_own_quotation_marks()
    {
        Assert.Empty(Texts.Where(entry => entry.Text.Italian.Contains('’', StringComparison.Ordinal)).Select(Name));
        Assert.Empty(Texts.Where(entry => entry.Text.English.IndexOfAny(['«', '»']) >= 0).Select(Name));
        Assert.Empty(Texts.Where(entry => entry.Text.Italian.IndexOfAny(['“', '”']) >= 0).Select(Name));
    }

    [Fact]
    public void Every_sentence_is_said_somewhere()
    {
        var files = SourceFile.Under("src/").Select(file => (file.Path, file.Text)).ToList();
        var orphans = Texts.Select(entry => entry.Field).Distinct()
            .Where(field => files.Sum(file => Regex.Count(file.Text, $@"\b{field.Name}\b")) < 2)
            .Select(field => $"{field.DeclaringType!.Name}.{field.Name}");
        Assert.Empty(orphans);
    }

    private static string Name((FieldInfo Field, Text Text) entry) => $"{entry.Field.DeclaringType!.Name}.{entry.Field.Name}: {entry.Text.Italian}";

    private static HashSet<string> Places(string pattern) => [.. Place().Matches(pattern).Select(match => match.Groups[1].Value)];

    private static IEnumerable<Text> TextsIn(FieldInfo field) => field.FieldType == typeof(Text)
        ? [(Text)field.GetValue(null)!]
        : field.FieldType == typeof(Plural) && field.GetValue(null) is Plural plural ? [plural.One, plural.Many] : [];

    [GeneratedRegex(@"\p{L}{3,}.*\s\p{L}{2,}")]
    private static partial Regex Words();

    [GeneratedRegex(@"\{(\d+)[^}]*\}")]
    private static partial Regex Place();
}
