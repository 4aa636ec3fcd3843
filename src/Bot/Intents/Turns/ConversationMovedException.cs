namespace Bot.Intents.Turns;

/// <summary>Two turns of one person met; the later one starts again from the newer state.</summary>
public sealed class ConversationMovedException() : Exception("another turn saved this conversation first");
