using Bot.Host.Channels.WebChat.Wire;
using Bot.Host.Web.Access;
using Bot.Messages;
using Bot.People.Keeping;

namespace Bot.Host.Channels.WebChat;

/// <summary>How the web channel names people and conversations: a conversation belongs to one person, whatever others call theirs.</summary>
internal sealed class WebConversations(GroupBook groups)
{
    /// <summary>Name of the channel.</summary>
    public const string Channel = "web";

    /// <summary>Opens the ids this host makes itself; nobody may choose one that looks like them.</summary>
    private static readonly string[] Reserved = ["guest.", "proxy.", "link."];

    /// <summary>The visitor under the id and name they chose; null when the id is not theirs to choose.</summary>
    public static Visitor? As(Visitor visitor, string? id, string? name)
    {
        if (visitor.IsSignedIn)
        {
            return id is null || id == visitor.Id ? visitor : null;
        }

        return id is not null && id != visitor.Id && Reserved.Any(start => id.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            ? null
            : visitor with { Id = id ?? visitor.Id, Name = name ?? visitor.Name };
    }

    /// <summary>The conversation of a person.</summary>
    public static Conversation Of(Visitor visitor, string conversation) => new(Channel, $"{visitor.Id}/{conversation}");

    /// <summary>The person behind a visitor: whoever came by a link is the same person as where the link was given.</summary>
    public Person PersonOf(Visitor visitor, ChatRequest request) => new(visitor.PersonId ?? $"{Channel}:{visitor.Id}", visitor.Name)
    {
        Email = visitor.Email,
        Language = request.PersonLanguage,
        Groups = visitor.Groups is { } said ? [.. groups.Known(said)] : null,
    };
}
