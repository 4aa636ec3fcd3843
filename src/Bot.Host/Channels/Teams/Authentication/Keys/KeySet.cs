namespace Bot.Host.Channels.Teams.Authentication.Keys;

/// <summary>The keys an issuer published, by key id.</summary>
/// <param name="Keys">The keys.</param>
/// <param name="FetchedAt">When they were read.</param>
internal sealed record KeySet(IReadOnlyDictionary<string, SigningKey> Keys, DateTimeOffset FetchedAt);
