using Microsoft.IdentityModel.JsonWebTokens;

namespace Bot.Host.Channels.Teams.Authentication.Tokens;

/// <summary>Takes the token out of a request (protocol, section 2.3 steps 1 and 2): read, not yet believed.</summary>
internal static class BearerToken
{
    /// <summary>Most characters of a header that is looked at.</summary>
    public const int MostCharacters = 16 * 1024;

    /// <summary>The token's text; null when the header is not exactly one bearer token.</summary>
    public static string? Find(HttpRequest request)
    {
        var values = request.Headers.Authorization;
        if (values.Count != 1 || values[0] is not { Length: > 0 and <= MostCharacters } header)
        {
            return null;
        }

        const string scheme = "Bearer ";
        return header.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)
            && header.Length > scheme.Length
            && !header.AsSpan(scheme.Length).ContainsAny(' ', '\t', ',')
                ? header[scheme.Length..]
                : null;
    }

    /// <summary>The token's parts; null when it is none.</summary>
    public static JsonWebToken? Read(JsonWebTokenHandler handler, string token)
    {
        try
        {
            return handler.CanReadToken(token) ? handler.ReadJsonWebToken(token) : null;
        }
#pragma warning disable CA1031 // the library throws several kinds for what simply is no token
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }
}
