using Bot.LoadGen.Events;

namespace Bot.LoadGen.Calling;

/// <summary>What is called and when a turn counts as ended.</summary>
/// <param name="Event">The event to post.</param>
/// <param name="Port">Where the server listens.</param>
/// <param name="NeedsReply">True when a turn ends with its reply, false when it ends with the acknowledgement.</param>
internal sealed record Target(EventTemplate Event, int Port, bool NeedsReply);
