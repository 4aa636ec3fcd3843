namespace Bot.Host.Web.Settings;

/// <summary>The settings <c>WebChat:TrustedProxy</c>: a proxy that signs people in and tells who they are in headers it sets itself.</summary>
public sealed class TrustedProxyOptions
{
    /// <summary>The header with the person's stable id, such as <c>X-Forwarded-User</c>. Empty: no proxy.</summary>
    public string IdentityHeader { get; set; } = "";

    /// <summary>The header with the display name; empty when there is none.</summary>
    public string NameHeader { get; set; } = "";

    /// <summary>The header with the e-mail address; empty when there is none.</summary>
    public string EmailHeader { get; set; } = "";

    /// <summary>The header with the directory groups, separated by commas, such as <c>X-Forwarded-Groups</c>; empty when there is none.</summary>
    public string GroupsHeader { get; set; } = "";

    /// <summary>Addresses or networks (<c>10.0.0.0/24</c>) the proxy calls from; its headers count from nowhere else. Empty: this machine.</summary>
    public IList<string> Addresses { get; } = [];

    /// <summary>True when a proxy is set.</summary>
    public bool IsSet => IdentityHeader.Length > 0;
}
