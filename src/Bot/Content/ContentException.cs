namespace Bot.Content;

/// <summary>The content cannot be used at all; the message says which file and what to do, for a coordinator.</summary>
public sealed class ContentException(string message, Exception? inner = null) : Exception(message, inner);
