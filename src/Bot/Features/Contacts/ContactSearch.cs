using Bot.Content;
using Bot.Language;

namespace Bot.Features.Contacts;

/// <summary>Ranks contacts for a question by name, function, place and topic.</summary>
public sealed class ContactSearch(ContactBook book, Partnership partnership)
{
    /// <summary>The contacts that fit the words, best first, with what they scored; empty when none does.</summary>
    public IReadOnlyList<(Contact Contact, double Score)> Find(string text)
    {
        var words = Tokenizer.Words(text).Select(Stem).ToHashSet(StringComparer.Ordinal);
        var areas = partnership.ResearchAreas.Where(area => Names(area).Any(name => Within(name, words))).Select(area => area.Id).ToHashSet();
        return [.. book.Contacts
            .Select(contact => (Contact: contact, Score: Score(contact, words, areas)))
            .Where(entry => entry.Score > 0)
            .OrderByDescending(entry => entry.Score)];
    }

    private double Score(Contact contact, HashSet<string> words, HashSet<string> areas)
    {
        var name = Tokenizer.Words(contact.Name).Concat(contact.Aliases.SelectMany(Tokenizer.Words)).Select(Stem).Where(word => word.Length > 1).ToHashSet();
        var function = Tokenizer.Words($"{contact.Function.It} {contact.Function.En} {contact.Place}").Where(word => word.Length > 4).Select(Stem).ToHashSet();
        var topics = contact.Topics.Count(topic => Within(topic, words) || partnership.ResearchAreas.Any(area => areas.Contains(area.Id) && IsOf(topic, area)));
        return (4 * name.Count(words.Contains)) + (2 * topics) + function.Count(words.Contains);
    }

    private static bool IsOf(string topic, ResearchArea area) => area.Id == topic || Names(area).Contains(topic, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> Names(ResearchArea area) => [area.Name.It, area.Name.En, .. area.Synonyms];

    private static bool Within(string name, HashSet<string> words) => Tokenizer.Words(name).Select(Stem).All(words.Contains);

    private static string Stem(string word) => ItalianStemmer.Stem(word);
}
