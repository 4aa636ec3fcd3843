namespace Bot.Storage;

/// <summary>The database is newer than the program, damaged, read-only or out of reach; the message says which, for an operator.</summary>
public sealed class DatabaseUnusableException(string message, Exception? inner = null) : Exception(message, inner);
