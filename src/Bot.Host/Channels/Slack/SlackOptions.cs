namespace Bot.Host.Channels.Slack;

/// <summary>The settings of the section <c>Slack</c>; the channel exists if and only if a token, secret or client id is filled in.</summary>
public sealed class SlackOptions
{
    /// <summary>Name of the settings section.</summary>
    public const string Section = "Slack";

    /// <summary>Bot token of the one workspace, <c>xoxb-…</c>; empty when workspaces install the app themselves.</summary>
    public string BotToken { get; set; } = "";

    /// <summary>Secret that signs what Slack posts over HTTP; empty closes the HTTP door.</summary>
    public string SigningSecret { get; set; } = "";

    /// <summary>The signing secret before the last change, accepted beside the new one; empty when there is none.</summary>
    public string PreviousSigningSecret { get; set; } = "";

    /// <summary>App-level token, <c>xapp-…</c>; filled in, Accordo calls Slack (Socket Mode) and needs no public address.</summary>
    public string AppToken { get; set; } = "";

    /// <summary>Where the Web API is.</summary>
    public Uri ApiBaseUrl { get; set; } = new("https://slack.com/api/");

    /// <summary>Id of the app, <c>A…</c>; what is meant for another app is ignored. Empty: not checked.</summary>
    public string AppId { get; set; } = "";

    /// <summary>Client id for the installation by several workspaces; empty when one workspace pasted its token.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>Client secret that belongs to <see cref="ClientId"/>.</summary>
    public string ClientSecret { get; set; } = "";

    /// <summary>How many sockets are open at a time in Socket Mode, 1 to 10.</summary>
    public int SocketConnections { get; set; } = 2;

    /// <summary>True where the workspace has Slack's agent features (paid plans): every direct message is a thread then.</summary>
    public bool AgentView { get; set; }

    /// <summary>Messages per second and channel; Slack allows one, with short bursts. 0 for no limit of our own.</summary>
    public double PostsPerSecond { get; set; } = 1;

    /// <summary>Ids of bots (<c>B…</c>) that may talk with this one.</summary>
    public IList<string> AllowedBots { get; } = [];

    /// <summary>Intents whose replies make up the App Home, in order; what stands after a colon is said to them: <c>milestones.list:mine</c>.</summary>
    public IList<string> HomeIntents { get; } = [];

    /// <summary>Intent that greets a person who joined the workspace; empty for nobody.</summary>
    public string WelcomeIntent { get; set; } = "onboarding.start";

    /// <summary>Intent that introduces Accordo to a channel it was added to; empty for silence.</summary>
    public string IntroductionIntent { get; set; } = "help.show";

    /// <summary>Where people reach this host, for links to documents; null when they cannot.</summary>
    public Uri? PublicUrl { get; set; }

    /// <summary>True when anything of the section is filled in.</summary>
    public bool IsFilled => BotToken.Length + SigningSecret.Length + AppToken.Length + ClientId.Length > 0;

    /// <summary>True when Slack may post to this host.</summary>
    public bool HasHttp => SigningSecret.Length > 0;

    /// <summary>True when this host calls Slack.</summary>
    public bool HasSockets => AppToken.Length > 0;

    /// <summary>True when several workspaces install the app.</summary>
    public bool HasInstall => ClientId.Length > 0;
}
