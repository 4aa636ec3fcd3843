using Bot.Host.Channels.Teams.Authentication.Keys;

namespace Bot.Host.Channels.Teams.Authentication.Tokens;

/// <summary>A token that was found good.</summary>
/// <param name="Caller">Whom it stands for.</param>
/// <param name="Rule">The rule it was checked by.</param>
/// <param name="Keys">The keys it was checked with; once others are current, it must be checked again.</param>
/// <param name="Until">When it ends.</param>
internal sealed record CheckedToken(TeamsCaller Caller, TokenRule Rule, KeySet Keys, DateTimeOffset Until);
