namespace Bot.Host.Channels.Slack.Manifest;

/// <summary>What Accordo asks a workspace for, and why.</summary>
public static class Scopes
{
    /// <summary>Scopes that it cannot do without, each with its reason.</summary>
    public static readonly IReadOnlyDictionary<string, string> Needed = new Dictionary<string, string>
    {
        ["app_mentions:read"] = "see when it is mentioned",
        ["chat:write"] = "answer",
        ["commands"] = "the slash command and the shortcuts",
        ["im:history"] = "read direct messages, and see what it already said there",
        ["im:write"] = "open direct messages",
        ["users:read"] = "names, languages and time zones",
    };

    /// <summary>Scopes without which something is missing, each with what.</summary>
    public static readonly IReadOnlyDictionary<string, string> Wished = new Dictionary<string, string>
    {
        ["users:read.email"] = "recognise people by e-mail address: roles, contacts, the same person in Teams",
        ["channels:read"] = "introduce itself in channels it is added to",
        ["groups:read"] = "the same in private channels",
        ["channels:history"] = "see after a crash what it already said in a channel, instead of saying it twice",
        ["groups:history"] = "the same in private channels",
    };

    /// <summary>The scope of Slack's agent features.</summary>
    public const string Agent = "assistant:write";

    /// <summary>All scopes to ask for under these settings.</summary>
    public static IEnumerable<string> For(SlackOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Needed.Keys.Concat(Wished.Keys).Concat(options.AgentView ? [Agent] : []);
    }
}
