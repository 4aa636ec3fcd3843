using Bot.Content;
using Bot.Language;
using Bot.Messages.Parts;

namespace Bot.Features.Contacts;

/// <summary>The contacts whose topics fit a subject; what they do otherwise is no reason to bring them up.</summary>
internal sealed class TopicColleagues(ContactSearch search, Partnership partnership) : IColleagues
{
    /// <inheritdoc/>
    public IReadOnlyList<Colleague> Find(string subject, int most, Locale locale) =>
        [.. search.Find(subject)
            .Where(match => match.Reason == MatchReason.Topic)
            .Take(most)
            .Select(match => new Colleague(match.Contact.FullName, partnership.TopicName(match.Words, locale), new Button(match.Contact.Name, FindContactHandler.Intent.Name, match.Contact.Id)))];
}
