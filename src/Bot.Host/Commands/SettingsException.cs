namespace Bot.Host.Commands;

/// <summary>Settings that contradict each other or leave a door open; the message says which and what to do.</summary>
public sealed class SettingsException(string message) : Exception(message);
