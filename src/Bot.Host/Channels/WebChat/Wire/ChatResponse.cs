using Bot.Messages;

namespace Bot.Host.Channels.WebChat.Wire;

/// <summary>The answer to a message.</summary>
/// <param name="Replies">What the bot says, in order.</param>
internal sealed record ChatResponse(IReadOnlyList<Reply> Replies);
