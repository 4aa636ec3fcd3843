using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Bot.Host.Web.Settings;
using Microsoft.Extensions.Options;

namespace Bot.Host.Web.Access;

/// <summary>Signs and verifies who somebody is, for a while: HMAC-SHA256 over the claims, under <c>WebChat:SigningKey</c>.</summary>
public sealed class SignedLinks(IOptions<WebChatOptions> options, TimeProvider time)
{
    private const int LongestToken = 2048;

    private readonly byte[] key = Encoding.UTF8.GetBytes(options.Value.SigningKey);

    /// <summary>A path on this host that signs a person in when it is opened soon.</summary>
    /// <exception cref="InvalidOperationException">No signing key is set.</exception>
    public string PathFor(Visitor visitor) => $"/sign-in?token={Sign(visitor, LinkUse.Link, options.Value.LinkLifetime)}";

    /// <summary>The signed text for a person.</summary>
    /// <exception cref="InvalidOperationException">No signing key is set.</exception>
    public string Sign(Visitor visitor, LinkUse use, TimeSpan lifetime)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        if (key.Length == 0)
        {
            throw new InvalidOperationException("WebChat:SigningKey is empty");
        }

        var claims = new Claims(use, visitor.Id, visitor.Name, visitor.PersonId, visitor.Email, (time.GetUtcNow() + lifetime).ToUnixTimeSeconds());
        var body = Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(claims));
        return $"{body}.{Base64Url.EncodeToString(Mac(body))}";
    }

    /// <summary>Who a signed text names; null when it is forged, for another use, or too old.</summary>
    public Visitor? Verify(string token, LinkUse use)
    {
        ArgumentNullException.ThrowIfNull(token);
        if (key.Length == 0 || token.Length > LongestToken || token.Split('.') is not [var body, var mac] || !Base64Url.IsValid(mac)
            || !CryptographicOperations.FixedTimeEquals(Base64Url.DecodeFromChars(mac), Mac(body)))
        {
            return null;
        }

        var claims = JsonSerializer.Deserialize<Claims>(Base64Url.DecodeFromChars(body))!;
        return claims.Use == use && time.GetUtcNow().ToUnixTimeSeconds() < claims.Until
            ? new Visitor(claims.Id, claims.Name) { PersonId = claims.PersonId, Email = claims.Email, IsSignedIn = true }
            : null;
    }

    private byte[] Mac(string body) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(body));

    private sealed record Claims(LinkUse Use, string Id, string Name, string? PersonId, string? Email, long Until);
}
