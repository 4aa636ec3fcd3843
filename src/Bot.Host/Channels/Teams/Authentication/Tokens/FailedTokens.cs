using System.Net;
using System.Net.Sockets;
using Bot.Host.Channels.Teams.Connector;
using Bot.Host.Channels.Teams.Connector.Rates;

namespace Bot.Host.Channels.Teams.Authentication.Tokens;

/// <summary>
/// How often one address was refused (protocol, section 2.8): a flood of bad tokens is turned away before it costs a signature, a
/// look at the keys or a line in the log. A token that was checked before comes in all the same.
/// </summary>
internal sealed class FailedTokens(TimeProvider time, ILogger<FailedTokens> log)
{
    private const int Burst = 120;

    private readonly RateGate refusals = new(perSecond: 1, Burst, time);

    /// <summary>How long this request's address must wait before anything of it is checked again; zero when it may go on.</summary>
    public TimeSpan Wait(HttpContext context) => refusals.Look(Address(context));

    /// <summary>Remembers that a request was refused.</summary>
    public void Add(HttpContext context)
    {
        var address = Address(context);
        if (refusals.Reserve(address, TimeSpan.Zero) == TimeSpan.Zero && refusals.Look(address) > TimeSpan.Zero)
        {
            Log.TeamsTooManyRefused(log, LogText.Clean(address), Burst);
        }
    }

    // A proxy on the own network adds the address it was called from at the end: whoever hides behind it must not lock out the others.
    private static string Address(HttpContext context)
    {
        var remote = context.Connection.RemoteIpAddress ?? IPAddress.None;
        var forwarded = context.Request.Headers["X-Forwarded-For"];
        return TeamsHttp.IsPrivate(remote) && forwarded.Count > 0 && IPAddress.TryParse(forwarded[^1]!.Split(',')[^1].Trim(), out var client)
            ? Network(client)
            : Network(remote);
    }

    // One customer has a whole /64 of IPv6 to choose from.
    private static string Network(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return plain.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(plain.GetAddressBytes().AsSpan(0, 8)) : plain.ToString();
    }
}
