using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Bot.Floor;

/// <summary>The least a token check costs: the signature each time, or a look into what was checked before.</summary>
internal sealed class TokenFloor
{
    private const int FiveMinutes = 300_000;

    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false };
    private readonly TokenValidationParameters? rules;
    private readonly ConcurrentDictionary<UInt128, (string Url, long Until)> known = new();

    /// <summary>Takes the issuer's key from a PEM file; without one, no token is good.</summary>
    public TokenFloor(string? keyFile)
    {
        if (keyFile is null)
        {
            return;
        }

        var key = RSA.Create();
        key.ImportFromPem(File.ReadAllText(keyFile));
        rules = new TokenValidationParameters
        {
            ValidIssuer = "https://api.botframework.com",
            ValidAudience = "11111111-2222-3333-4444-555555555555",
            IssuerSigningKey = new RsaSecurityKey(key) { KeyId = "load-1" },
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
        };
    }

    /// <summary>The address a good token is bound to; null for any other.</summary>
    public async ValueTask<string?> CheckAsync(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        if (rules is null || !header.StartsWith("Bearer ", StringComparison.Ordinal))
        {
            return null;
        }

        var result = await handler.ValidateTokenAsync(header[7..], rules);
        return result.IsValid ? (string)result.Claims["serviceurl"] : null;
    }

    /// <summary>The same, remembered for five minutes.</summary>
    public async ValueTask<string?> FindAsync(HttpRequest request)
    {
        var key = Key(request.Headers.Authorization.ToString());
        if (known.TryGetValue(key, out var entry) && entry.Until > Environment.TickCount64)
        {
            return entry.Url;
        }

        if (await CheckAsync(request) is not { } url)
        {
            return null;
        }

        known[key] = (url, Environment.TickCount64 + FiveMinutes);
        return url;
    }

    private static UInt128 Key(string header)
    {
        Span<byte> bytes = stackalloc byte[4096];
        var count = Encoding.ASCII.GetBytes(header.AsSpan(0, Math.Min(header.Length, 4096)), bytes);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes[..count], hash);
        return MemoryMarshal.Read<UInt128>(hash);
    }
}
