namespace Bot.Tests.Architecture;

/// <summary>Who may use whom (docs/architecture.md, section 5), by type names and not only by using lines.</summary>
public class ArchitectureTests
{
    [Fact]
    public void Messages_use_nothing_of_ours() => NobodyNames("src/Bot/Messages/", "src/Bot/Language/", "src/Bot/Intents/", "src/Bot/Storage/", "src/Bot/Features/", "src/Bot/Content/");

    [Fact]
    public void Language_uses_messages_only() => NobodyNames("src/Bot/Language/", "src/Bot/Intents/", "src/Bot/Storage/", "src/Bot/Features/", "src/Bot/Content/");

    [Fact]
    public void Storage_uses_messages_only() => NobodyNames("src/Bot/Storage/", "src/Bot/Language/", "src/Bot/Intents/", "src/Bot/Features/", "src/Bot/Content/");

    [Fact]
    public void Content_uses_language_only() => NobodyNames("src/Bot/Content/", "src/Bot/Intents/", "src/Bot/Storage/", "src/Bot/Features/");

    [Fact]
    public void Intents_know_no_feature() => NobodyNames("src/Bot/Intents/", "src/Bot/Features/");

    [Fact]
    public void A_feature_never_uses_another() => EachLeavesTheOthersAlone("src/Bot/Features/");

    [Fact]
    public void A_channel_never_uses_another() => EachLeavesTheOthersAlone("src/Bot.Host/Channels/");

    [Fact]
    public void A_channel_uses_no_feature() => NobodyNames("src/Bot.Host/Channels/", "src/Bot/Features/");

    [Fact]
    public void A_namespace_follows_its_folder() =>
        Assert.DoesNotContain(SourceFile.Under("src/"), file => file.Namespace.Length > 0 && file.Namespace != string.Join('.', file.Path.Split('/')[1..^1]));

    [Fact]
    public void The_conversation_does_not_know_the_web() =>
        Assert.DoesNotContain(SourceFile.Under("src/Bot/"), file => file.Code.Contains("Microsoft.AspNetCore", StringComparison.Ordinal));

    [Fact]
    public void No_type_has_a_name_that_says_nothing()
    {
        string[] forbidden = ["Manager", "Helper", "Util", "Utils", "Utility", "Common", "Base", "Impl", "Data", "Info"];
        Assert.DoesNotContain(SourceFile.Under("src/").SelectMany(file => file.Types), type => forbidden.Any(word => type.EndsWith(word, StringComparison.Ordinal)));
    }

    [Fact]
    public void No_file_is_longer_than_250_lines() =>
        Assert.DoesNotContain(SourceFile.Under("src/"), file => file.Text.Count(character => character == '\n') > 250);

    [Fact]
    public void The_heart_and_the_table_of_contents_stay_short()
    {
        Assert.InRange(Lines("src/Bot/ChatBot.cs"), 1, 120);
        Assert.InRange(Lines("src/Bot.Host/BotApp.cs"), 1, 80);
    }

    private static int Lines(string path) => SourceFile.Under(path)[0].Text.Count(character => character == '\n');

    private static void NobodyNames(string folder, params string[] others) =>
        Assert.Empty(Breaches(SourceFile.Under(folder), others.SelectMany(SourceFile.Under)));

    private static void EachLeavesTheOthersAlone(string folder)
    {
        var slices = SourceFile.Folders(folder).ToDictionary(slice => slice, SourceFile.Under);
        Assert.NotEmpty(slices);
        Assert.Empty(slices.SelectMany(slice => Breaches(slice.Value, slices.Where(other => other.Key != slice.Key).SelectMany(other => other.Value))));
    }

    private static IEnumerable<string> Breaches(IEnumerable<SourceFile> judged, IEnumerable<SourceFile> forbidden)
    {
        var others = forbidden.ToList();
        return judged.SelectMany(file => others.Where(file.Names).Select(other => $"{file.Path} names what is in {other.Path}"));
    }
}
