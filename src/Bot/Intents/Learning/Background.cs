using Bot.Language;

namespace Bot.Intents.Learning;

/// <summary>Everyday sentences that belong to no intent: what the bot must leave alone. Written for it, in both languages.</summary>
public static class Background
{
    /// <summary>The sentences as examples out of scope.</summary>
    public static IReadOnlyList<Example> Examples { get; } =
        [.. new[] { "it", "en" }.SelectMany(language => WordList.Lines($"Bot.Intents.Learning.Background.other.{language}.txt")).Select(line => new Example(line, Example.OutOfScope))];
}
