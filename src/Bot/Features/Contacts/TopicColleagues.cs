using Bot.Content;
using Bot.Language;
using Bot.Messages.Parts;

namespace Bot.Features.Contacts;

/// <summary>The contacts whose topics fit a subject: its research area first, then the words themselves; what they do otherwise is no reason to bring them up.</summary>
internal sealed class TopicColleagues(ContactBook book, Partnership partnership) : IColleagues
{
    /// <inheritdoc/>
    public IReadOnlyList<Colleague> Find(string subject, string area, int most, Locale locale)
    {
        var stems = Stems(subject);
        return [.. book.Contacts
            .Select(contact => (contact, Area: contact.Topics.FirstOrDefault(topic => AreaOf(topic)?.Id == area), Topic: contact.Topics.FirstOrDefault(topic => Stems(topic) is { Count: > 0 } topics && topics.IsSubsetOf(stems))))
            .Where(entry => (entry.Area ?? entry.Topic) is not null)
            .OrderByDescending(entry => entry.Area is not null)
            .Take(most)
            .Select(entry => Show(entry.contact, (entry.Area ?? entry.Topic)!, locale))];
    }

    private Colleague Show(Contact contact, string topic, Locale locale) =>
        new(contact.FullName, AreaOf(topic)?.Name.In(locale) ?? topic, new Button(contact.Name, FindContactHandler.Intent.Name, contact.Id));

    private ResearchArea? AreaOf(string topic) => partnership.ResearchAreas.FirstOrDefault(
        area => area.Id == topic || ((string[])[area.Name.It, area.Name.En, .. area.Synonyms]).Contains(topic, StringComparer.OrdinalIgnoreCase));

    private static HashSet<string> Stems(string text) => [.. Tokenizer.Words(text).Where(word => word.Length > 1).Select(ItalianStemmer.Stem)];
}
