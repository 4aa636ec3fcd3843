namespace Bot.Messages;

/// <summary>Makes the links by which people who talk with the bot elsewhere come into the web chat.</summary>
public interface IWebLinks
{
    /// <summary>A link that lets this person in, for a few minutes; null when there is no such way in.</summary>
    /// <param name="person">Whom it lets in; whoever holds the link is taken for them.</param>
    Uri? LinkFor(Person person);
}
