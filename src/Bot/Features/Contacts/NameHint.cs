using Bot.Intents.Routing;
using Bot.Language;

namespace Bot.Features.Contacts;

/// <summary>Knows a message that is little more than the name of a contact, however it is written: no example can hold every slip.</summary>
internal sealed class NameHint(ContactSearch search) : IIntentHint
{
    /// <inheritdoc/>
    public Task<string?> FindAsync(string text, Locale locale, CancellationToken cancellationToken) =>
        Task.FromResult(search.AsksByName(text) ? FindContactHandler.Intent.Name : null);
}
