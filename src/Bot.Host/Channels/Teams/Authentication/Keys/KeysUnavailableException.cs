namespace Bot.Host.Channels.Teams.Authentication.Keys;

/// <summary>The issuer's keys cannot be read now, so nobody can be checked.</summary>
internal sealed class KeysUnavailableException(Exception inner) : Exception("the signing keys cannot be read", inner);
