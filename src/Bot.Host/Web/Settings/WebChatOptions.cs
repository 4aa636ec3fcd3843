using System.ComponentModel.DataAnnotations;

namespace Bot.Host.Web.Settings;

/// <summary>The settings <c>WebChat</c>: whether there is a web chat, who may use it and how fast.</summary>
public sealed class WebChatOptions
{
    /// <summary>Name of the settings section.</summary>
    public const string Section = "WebChat";

    /// <summary>False turns the web chat off.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>Signs the links by which people come in from Teams or Slack; at least 32 characters. Empty: no links.</summary>
    public string SigningKey { get; set; } = "";

    /// <summary>Where people reach this host, such as <c>https://accordo.example.org</c>; the links lead there. Empty: no links.</summary>
    public string PublicUrl { get; set; } = "";

    /// <summary>How long a link may be opened after it was made.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00")]
    public TimeSpan LinkLifetime { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How long somebody who came in by a link stays in.</summary>
    [Range(typeof(TimeSpan), "00:05:00", "30.00:00:00")]
    public TimeSpan SessionLifetime { get; set; } = TimeSpan.FromHours(12);

    /// <summary>The proxy in front that signs people in.</summary>
    public TrustedProxyOptions TrustedProxy { get; set; } = new();

    /// <summary>True lets everybody who reaches the host talk, under any name.</summary>
    public bool DangerouslyAllowAnonymous { get; set; }

    /// <summary>How many messages a person may send at once.</summary>
    [Range(1, 100_000)]
    public int MessageBurst { get; set; } = 200;

    /// <summary>How many messages a second a person may send for long.</summary>
    [Range(1, 10_000)]
    public int MessagesPerSecond { get; set; } = 10;

    /// <summary>True when people must sign in.</summary>
    public bool NeedsSignIn => SigningKey.Length > 0 || TrustedProxy.IsSet;
}
