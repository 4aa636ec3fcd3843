using Bot.Host.Channels.Teams.Settings;

namespace Bot.Host.Channels.Teams.Connector;

/// <summary>Where the bot may send its own token: asked when a message arrives and again at every call out (protocol, section 3.9).</summary>
internal sealed class ServiceHosts(TeamsOptions options)
{
    /// <summary>True for an address on the allow-list: https, default port, no credentials in it.</summary>
    /// <param name="serviceUrl">Base address from an activity or a stored conversation.</param>
    /// <param name="isLocalCaller">True for a local client's conversation, which lives on this machine.</param>
    public bool Allows(string serviceUrl, bool isLocalCaller)
    {
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var url) || url.UserInfo.Length > 0 || url.Query.Length > 0 || url.Fragment.Length > 0)
        {
            return false;
        }

        // A host of this machine must be named in full: no suffix reaches it, and Production refuses to start with one.
        if (url.IsLoopback)
        {
            return isLocalCaller || options.AllowedServiceHosts.Contains(url.Host, StringComparer.OrdinalIgnoreCase);
        }

        return url.Scheme == Uri.UriSchemeHttps && url.IsDefaultPort && !isLocalCaller && IsListed(url.IdnHost);
    }

    /// <summary>True for an address on this machine, which never gets a token.</summary>
    public static bool IsLocal(string serviceUrl) => Uri.TryCreate(serviceUrl, UriKind.Absolute, out var url) && url.IsLoopback;

    private bool IsListed(string host) => options.AllowedServiceHosts.Any(allowed => allowed.StartsWith('.')
        ? host.EndsWith(allowed, StringComparison.OrdinalIgnoreCase)
        : host.Equals(allowed, StringComparison.OrdinalIgnoreCase));
}
