using System.Text.Json;
using System.Text.RegularExpressions;

namespace Bot.Host.Tests.Web;

/// <summary>The page's own words: whole in both languages, none missing, none that nothing uses.</summary>
public sealed partial class PageWordsTests
{
    [Fact]
    public void Both_languages_have_the_same_words_with_the_same_places()
    {
        var (italian, english) = (Words("it"), Words("en"));

        Assert.Equal(italian.Keys.Order(), english.Keys.Order());
        Assert.All(italian, word => Assert.Equal(Place().Count(word.Value), Place().Count(english[word.Key])));
        Assert.All(italian.Values.Concat(english.Values), word => Assert.False(string.IsNullOrWhiteSpace(word)));
    }

    [Fact]
    public void Every_word_is_used_and_every_used_word_is_there()
    {
        var sources = Files().Where(file => file.Name.EndsWith(".js", StringComparison.Ordinal) || file.Name.EndsWith(".html", StringComparison.Ordinal)).ToList();
        var words = Words("it").Keys.ToHashSet();
        var quoted = sources.SelectMany(file => Quoted().Matches(file.Content)).Select(match => match.Groups[1].Value).ToHashSet();
        var asked = sources.SelectMany(file => Asked().Matches(file.Content)).Select(match => match.Groups[1].Value).ToHashSet();

        Assert.NotEmpty(asked);
        Assert.DoesNotContain(words, word => !quoted.Contains(word));
        Assert.DoesNotContain(asked, word => !words.Contains(word));
    }

    [Fact]
    public void The_page_makes_no_markup_from_text_and_asks_nothing_elsewhere()
    {
        var files = Files().ToList();

        Assert.NotEmpty(files);
        Assert.DoesNotContain(files, file => file.Name.EndsWith(".js", StringComparison.Ordinal) && Unsafe().IsMatch(file.Content));
        Assert.DoesNotContain(files, file => file.Name.EndsWith(".html", StringComparison.Ordinal) && (file.Content.Contains("style=", StringComparison.Ordinal) || file.Content.Contains("<style", StringComparison.Ordinal)));
        Assert.DoesNotContain(files, file => !file.Name.EndsWith(".svg", StringComparison.Ordinal) && file.Content.Contains("//cdn", StringComparison.OrdinalIgnoreCase));
    }

    private static Dictionary<string, string> Words(string language) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(Files().Single(file => file.Name == $"page/words/{language}.json").Content)!;

    private static IEnumerable<(string Name, string Content)> Files()
    {
        var assembly = typeof(BotApp).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("page/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (name, reader.ReadToEnd());
        }
    }

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();

    [GeneratedRegex("\"([A-Za-z]+)\"")]
    private static partial Regex Quoted();

    [GeneratedRegex("(?:worded\\(\"\\w+\", |[^\\w.]words\\(|data-word(?:-label|-placeholder|-alt)?=)\"(\\w+)\"")]
    private static partial Regex Asked();

    [GeneratedRegex(@"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|\.style\b")]
    private static partial Regex Unsafe();
}
