using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Bot.Host.Web.Access;

/// <summary>The browser's session: a secret for a guest, a signed name for somebody who came in by a link.</summary>
public sealed class SessionCookie(SignedLinks links)
{
    private const string Name = "accordo";
    private const string SignedIn = "accordo-in";
    private const int SecretBytes = 16;

    /// <summary>The guest of this browser; a browser that has no session yet gets one.</summary>
    public Visitor Guest(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        var secret = http.Request.Cookies[Name];
        if (secret is not { Length: 22 } || !Base64Url.IsValid(secret))
        {
            secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
            http.Response.Cookies.Append(Name, secret, Options(http, TimeSpan.FromDays(90)));
        }

        // The id goes into logs and tables; the secret stays in the browser.
        return new Visitor($"guest.{Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(secret)).AsSpan(0, 12))}", "");
    }

    /// <summary>Who came in by a link with this browser; null when nobody did, or too long ago.</summary>
    public Visitor? FindSignedIn(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        return http.Request.Cookies[SignedIn] is { } token ? links.Verify(token, LinkUse.Session) : null;
    }

    /// <summary>Lets somebody stay who opened a link.</summary>
    public void SignIn(HttpContext http, Visitor visitor, TimeSpan lifetime)
    {
        ArgumentNullException.ThrowIfNull(http);
        http.Response.Cookies.Append(SignedIn, links.Sign(visitor, LinkUse.Session, lifetime), Options(http, lifetime));
    }

    private static CookieOptions Options(HttpContext http, TimeSpan lifetime) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = http.Request.IsHttps,
        MaxAge = lifetime,
        IsEssential = true,
        Path = "/",
    };
}
