namespace Bot.Host.Web.Access;

/// <summary>Who is at the web door.</summary>
/// <param name="Id">Stable id within the web channel.</param>
/// <param name="Name">Display name; empty when unknown.</param>
public sealed record Visitor(string Id, string Name)
{
    /// <summary>E-mail address, vouched for by whoever signed them in; null when unknown.</summary>
    public string? Email { get; init; }

    /// <summary>Directory groups, vouched for by the proxy that signed them in; null when it does not say.</summary>
    public IReadOnlyList<string>? Groups { get; init; }

    /// <summary>Who it is in the channel they came from by a link; null when the web itself knows them.</summary>
    public string? PersonId { get; init; }

    /// <summary>True when a proxy or a signed link says who it is; a guest may choose an id and a name.</summary>
    public bool IsSignedIn { get; init; }

    /// <summary>Whom a limit of use counts: the person, or the address where persons cost nothing to invent.</summary>
    public string LimitKey { get; init; } = "";
}
