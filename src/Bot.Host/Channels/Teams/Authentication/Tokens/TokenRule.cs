using Bot.Host.Channels.Teams.Authentication.Keys;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Bot.Host.Channels.Teams.Authentication.Tokens;

/// <summary>One family of tokens that may come in: who issues them, where their keys are, and what else must hold.</summary>
/// <param name="Kind">Who vouches with such a token.</param>
/// <param name="Issuers">Their issuers, to the letter.</param>
/// <param name="Keys">The issuer's keys.</param>
/// <param name="Holds">What must hold beyond signature, audience and lifetime.</param>
internal sealed record TokenRule(CallerKind Kind, IReadOnlyList<string> Issuers, SigningKeys Keys, Predicate<JsonWebToken> Holds);
