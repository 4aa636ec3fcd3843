using Bot.Messages;

namespace Bot.Features.WebPage;

/// <summary>Where no host makes links, there are none.</summary>
internal sealed class NoWebLinks : IWebLinks
{
    /// <inheritdoc/>
    public Uri? LinkFor(Person person) => null;
}
