using Bot.Language;
using Bot.Language.Entities;
using Bot.Messages.Parts;

namespace Bot.Intents.Dialogs;

/// <summary>Finds the choice that a person means: its words, a part of them, a slip of the pen, or its number in the list.</summary>
internal static class ChoiceReader
{
    // What people say around the place of a choice.
    private static readonly HashSet<string> PlaceWords = [.. "il lo la l the numero numer number nr n opzione option scelta choice risposta answer punto prendo direi take say".Split(' ')];

    /// <summary>The one choice that fits; null when none or several do.</summary>
    public static Choice? Find(IReadOnlyList<Choice> choices, string text)
    {
        var said = Key(text);
        return choices.FirstOrDefault(choice => choice.Value == text || Key(choice.Title) == said || Key(choice.Value) == said || choice.OtherNames.Contains(said))
            ?? Only(choices, choice => choice.AlsoSaid.Any(words => $" {said} ".Contains($" {words} ", StringComparison.Ordinal)))
            ?? Only(choices, choice => Shares(choice, said))
            ?? ByPlace(choices, said)
            ?? Only(choices, choice => said.Length > 3 && EditDistance.Between(Key(choice.Title), said, 2) <= (said.Length > 6 ? 2 : 1));
    }

    private static bool Shares(Choice choice, string said)
    {
        var title = Key(choice.Title).Split(' ');
        var words = said.Split(' ').Where(word => word.Length > 2).ToList();
        return words.Exists(word => title.Any(part => part.Length > 2 && (part == word || (word.Length > 3 && part.StartsWith(word, StringComparison.Ordinal)))));
    }

    // "la seconda", "number 2", "2", but not "tra tre mesi".
    private static Choice? ByPlace(IReadOnlyList<Choice> choices, string said)
    {
        var words = said.Split(' ').Where(word => !PlaceWords.Contains(word)).ToList();
        return words.Count == 1 && NumberWords.Parse(words[0]) is { } place && place >= 1 && place <= choices.Count ? choices[place - 1] : null;
    }

    private static Choice? Only(IReadOnlyList<Choice> choices, Func<Choice, bool> fits)
    {
        var fitting = choices.Where(fits).Take(2).ToList();
        return fitting.Count == 1 ? fitting[0] : null;
    }

    private static string Key(string text) => string.Join(' ', Tokenizer.Words(text));
}
