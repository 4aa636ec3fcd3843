using System.Net;
using System.Net.Mail;
using Bot.Host.Web.Settings;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace Bot.Host.Web.Access;

/// <summary>
/// Says who is at the web door. With a proxy or signed links only people they vouch for come in; else it is open to this
/// machine alone, so that a tunnel or a rebound host name does not open it to the world.
/// </summary>
public sealed class WebGate(IOptions<WebChatOptions> options, SessionCookie cookie)
{
    private const int MostGroups = 500;

    private readonly WebChatOptions settings = options.Value;

    /// <summary>Decides about one request; a new guest gets a session cookie.</summary>
    public Admission Admit(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        if (settings.TrustedProxy.IsSet && FromProxy(http) is { } told)
        {
            return told;
        }

        if (settings.SigningKey.Length > 0)
        {
            return cookie.FindSignedIn(http) is { } visitor
                ? Admission.Of(visitor)
                : Admission.SignInFirst("sign in first: ask the bot in Teams or Slack for a link to the web chat, and open it within its few minutes");
        }

        if (settings.TrustedProxy.IsSet)
        {
            return Admission.SignInFirst($"the proxy did not say who you are (header {settings.TrustedProxy.IdentityHeader})");
        }

        return settings.DangerouslyAllowAnonymous || IsThisMachine(http)
            ? Admission.Of(cookie.Guest(http) with { LimitKey = settings.DangerouslyAllowAnonymous ? $"{http.Connection.RemoteIpAddress}" : "" })
            : Admission.Refused("the web chat is open to this machine only: open http://localhost:3978/ here, or set WebChat:TrustedProxy or WebChat:SigningKey");
    }

    private Admission? FromProxy(HttpContext http)
    {
        var proxy = settings.TrustedProxy;
        if (http.Request.Headers[proxy.IdentityHeader].ToString() is not { Length: > 0 and <= 200 } id)
        {
            return null;
        }

        if (!IsProxy(http.Connection.RemoteIpAddress))
        {
            return Admission.Refused("only the proxy may say who somebody is: its address is not in WebChat:TrustedProxy:Addresses");
        }

        return Admission.Of(new Visitor($"proxy.{Uri.EscapeDataString(id)}", Header(http, proxy.NameHeader) ?? id)
        {
            Email = Header(http, proxy.EmailHeader) ?? (MailAddress.TryCreate(id, out _) ? id : null),
            Groups = proxy.GroupsHeader.Length > 0 ? Groups(http.Request.Headers[proxy.GroupsHeader]) : null,
            IsSignedIn = true,
        });
    }

    // No header is no group: whoever lost the last one must lose the role.
    private static IReadOnlyList<string> Groups(StringValues values) =>
        [.. values.SelectMany(value => (value ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Take(MostGroups)];

    private static string? Header(HttpContext http, string name) =>
        name.Length > 0 && http.Request.Headers[name].ToString() is { Length: > 0 and <= 200 } value ? value : null;

    private bool IsProxy(IPAddress? address)
    {
        if (address is { IsIPv4MappedToIPv6: true })
        {
            address = address.MapToIPv4();
        }

        return settings.TrustedProxy.Addresses.Count == 0
            ? address is null || IPAddress.IsLoopback(address)
            : address is not null && settings.TrustedProxy.Addresses.Any(entry =>
                IPNetwork.TryParse(entry, out var network) ? network.Contains(address) : IPAddress.TryParse(entry, out var one) && one.Equals(address));
    }

    // The address tells a caller from elsewhere, the forwarding headers tell a tunnel, the host name tells a rebound one.
    private static bool IsThisMachine(HttpContext http) =>
        (http.Connection.RemoteIpAddress is null || IPAddress.IsLoopback(http.Connection.RemoteIpAddress))
        && !http.Request.Headers.ContainsKey("X-Forwarded-For") && !http.Request.Headers.ContainsKey("Forwarded")
        && (http.Request.Host.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(http.Request.Host.Host.Trim('[', ']'), out var host) && IPAddress.IsLoopback(host)));
}
