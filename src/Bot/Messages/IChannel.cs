namespace Bot.Messages;

/// <summary>The way out to one platform: renders a neutral reply and posts it.</summary>
public interface IChannel
{
    /// <summary>The channel's name, as in <see cref="Conversation.Channel"/>.</summary>
    string Name { get; }

    /// <summary>Posts a reply.</summary>
    /// <param name="conversation">Where to; made by this same channel.</param>
    /// <param name="reply">What to say.</param>
    /// <param name="key">Unique key of this message: the channel passes it on where the platform recognises a repeat.</param>
    /// <param name="cancellationToken">Gives up waiting; the message may or may not have been posted.</param>
    /// <returns>Id of the posted message, for <see cref="UpdateAsync"/>.</returns>
    /// <exception cref="DeliveryException">The platform refused; says whether and when to try again.</exception>
    Task<string> SendAsync(Conversation conversation, Reply reply, string key, CancellationToken cancellationToken);

    /// <summary>Replaces a message that was posted before.</summary>
    /// <param name="conversation">Where it stands.</param>
    /// <param name="sentId">What <see cref="SendAsync"/> returned.</param>
    /// <param name="reply">What it says from now on.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <exception cref="DeliveryException">The platform refused; says whether and when to try again.</exception>
    Task UpdateAsync(Conversation conversation, string sentId, Reply reply, CancellationToken cancellationToken);

    /// <summary>Looks for a message whose earlier sending ended in an unknown way (a crash, a broken line), so that it is not said twice.</summary>
    /// <param name="conversation">Where it would stand.</param>
    /// <param name="key">The key it was sent under.</param>
    /// <param name="cancellationToken">Gives up looking.</param>
    /// <returns>Its id as <see cref="SendAsync"/> would have returned it; null when it is not there or the platform does not let us see.</returns>
    Task<string?> FindSentAsync(Conversation conversation, string key, CancellationToken cancellationToken) => Task.FromResult<string?>(null);
}
