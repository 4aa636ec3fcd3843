using System.Diagnostics.CodeAnalysis;
using Bot.Host.Web;
using Bot.Host.Web.Access;
using Bot.Messages;

namespace Bot.Host.Channels.WebChat.History;

/// <summary>Lets a person read their own conversations, named in the query: <c>conversation</c>, and <c>person</c> for who chose an id.</summary>
internal sealed class ConversationDoor(WebGate gate)
{
    private const int LongestId = 128;

    /// <summary>Finds the person and the conversation of a request.</summary>
    /// <returns>The refusal; null when both are known.</returns>
    public IResult? Enter(HttpContext http, out Visitor visitor, [NotNull] out Conversation? conversation)
    {
        var admission = gate.Admit(http);
        var name = http.Request.Query["conversation"].ToString();
        conversation = WebConversations.Of(visitor = admission.Visitor ?? new Visitor("", ""), name);
        if (admission.Visitor is null)
        {
            return Problems.Of(admission.Status, "Not admitted", admission.Why);
        }

        if (name.Length is 0 or > LongestId)
        {
            return Problems.Fields(new Dictionary<string, string> { ["conversation"] = "is missing or too long: name the conversation in the query" });
        }

        var person = http.Request.Query["person"].ToString() is { Length: > 0 } id ? id : null;
        if (WebConversations.As(visitor, person, null) is not { } chosen)
        {
            return Problems.Of(StatusCodes.Status403Forbidden, "Somebody else", "person: is not yours to choose; leave it out");
        }

        conversation = WebConversations.Of(visitor = chosen, name);
        return null;
    }
}
