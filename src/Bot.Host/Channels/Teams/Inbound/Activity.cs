using System.Text.Json;

namespace Bot.Host.Channels.Teams.Inbound;

/// <summary>One thing that happened in Teams, read loosely: unknown kinds, fields and entities never fail (protocol, sections 1.1 to 1.5).</summary>
internal sealed class Activity : IDisposable
{
    /// <summary>The wire name of a message.</summary>
    public const string Message = "message";

    /// <summary>The wire name of what must be answered in the response.</summary>
    public const string Invoke = "invoke";

    private readonly JsonDocument document;

    private Activity(JsonDocument document)
    {
        this.document = document;
        Root = document.RootElement;
        if (Root.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("an activity is an object");
        }

        Type = Root.TextAt("type");
        Id = Root.TextAt("id");
        ChannelId = Root.TextAt("channelId");
        ServiceUrl = Root.TextAt("serviceUrl");
        Name = Root.TextAt("name");
        ReplyToId = Root.TextAt("replyToId");
        FromId = Root.TextAt("from", "id");
        RecipientId = Root.TextAt("recipient", "id");
        ConversationId = Root.TextAt("conversation", "id");
        ConversationType = Root.TextAt("conversation", "conversationType");
    }

    /// <summary>The activity as it came.</summary>
    public JsonElement Root { get; }

    /// <summary>Kind of activity.</summary>
    public string Type { get; }

    /// <summary>Id within the conversation; may be empty.</summary>
    public string Id { get; }

    /// <summary>Which of the Bot Connector's channels it comes from.</summary>
    public string ChannelId { get; }

    /// <summary>Where to reply to.</summary>
    public string ServiceUrl { get; }

    /// <summary>Name of an invoke or event.</summary>
    public string Name { get; }

    /// <summary>Id of the message it refers to; empty when there is none.</summary>
    public string ReplyToId { get; }

    /// <summary>Who did it (<c>29:…</c>).</summary>
    public string FromId { get; }

    /// <summary>The bot (<c>28:…</c>).</summary>
    public string RecipientId { get; }

    /// <summary>Where it happened.</summary>
    public string ConversationId { get; }

    /// <summary><c>personal</c>, <c>groupChat</c> or <c>channel</c>; empty when not said.</summary>
    public string ConversationType { get; }

    /// <summary>The sender's object id in Entra; empty when not said.</summary>
    public string ObjectId => Root.TextAt("from", "aadObjectId");

    /// <summary>The tenant; empty when not said.</summary>
    public string TenantId => Root.TextAt("conversation", "tenantId") is { Length: > 0 } tenant ? tenant : Root.TextAt("channelData", "tenant", "id");

    /// <summary>The team whose channel it happened in; empty elsewhere, and where it is not said.</summary>
    public string TeamId => Root.TextAt("channelData", "team", "id") is { Length: > 0 } team ? team : Root.TextAt("channelData", "teamsTeamId");

    /// <summary>What Teams calls a change of a team or channel, such as <c>teamMemberAdded</c>; empty when not said.</summary>
    public string EventType => Root.TextAt("channelData", "eventType");

    /// <summary>True where one person talks with the bot alone.</summary>
    public bool IsPersonal => ConversationType is "personal" or "" && Root.At("conversation", "isGroup").ValueKind != JsonValueKind.True;

    /// <summary>What an invoke or a card sends along; undefined when there is nothing.</summary>
    public JsonElement Value => Root.At("value");

    /// <summary>Language of the client, such as <c>it-IT</c>; empty when not said.</summary>
    public string Locale => Root.TextAt("locale") is { Length: > 0 } locale ? locale : ClientInfo("locale");

    /// <summary>IANA zone of the client; empty when not said.</summary>
    public string TimeZone => Root.TextAt("localTimezone") is { Length: > 0 } zone ? zone : ClientInfo("timezone");

    /// <summary>Reads an activity.</summary>
    /// <exception cref="JsonException">It is no JSON object, too deep (64), or holds text that is no Unicode.</exception>
    public static Activity Parse(ReadOnlyMemory<byte> body)
    {
        var document = JsonDocument.Parse(body);
        try
        {
            return new Activity(document);
        }
        catch
        {
            document.Dispose();
            throw;
        }
    }

    /// <summary>True when a list of members, such as <c>membersAdded</c>, names the bot.</summary>
    public bool IsBotAmong(string members) => Root.ListAt(members).Any(member => member.TextAt("id") == RecipientId);

    /// <inheritdoc/>
    public void Dispose() => document.Dispose();

    private string ClientInfo(string name)
    {
        foreach (var entity in Root.ListAt("entities"))
        {
            if (entity.TextAt("type") == "clientInfo")
            {
                return entity.TextAt(name);
            }
        }

        return "";
    }
}
