using Bot.Host.Web.Settings;
using Bot.Messages;
using Microsoft.Extensions.Options;

namespace Bot.Host.Web.Access;

/// <summary>The bot's links into the web chat: signed, and good on this host's public address.</summary>
internal sealed class SignedWebLinks(SignedLinks links, IOptions<WebChatOptions> options) : IWebLinks
{
    /// <inheritdoc/>
    public Uri? LinkFor(Person person) =>
        options.Value is { Enabled: true, SigningKey.Length: > 0, PublicUrl: { Length: > 0 } address }
            ? new Uri(new Uri(address), links.PathFor(new Visitor($"link.{Uri.EscapeDataString(person.Id)}", person.Name) { PersonId = person.Id, Email = person.Email }))
            : null;
}
