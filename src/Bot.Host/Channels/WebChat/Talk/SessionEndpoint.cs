using Bot.Content;
using Bot.Host.Channels.WebChat.Wire;
using Bot.Host.Web;
using Bot.Host.Web.Access;

namespace Bot.Host.Channels.WebChat.Talk;

/// <summary><c>GET /api/chat/session</c>: who is looking at the page, and at whose partnership.</summary>
internal sealed class SessionEndpoint(WebGate gate, Partnership partnership)
{
    /// <summary>Answers one request; a new guest gets the session cookie.</summary>
    public IResult Get(HttpContext http)
    {
        var admission = gate.Admit(http);
        return admission.Visitor is { } visitor
            ? TypedResults.Json(new SessionResponse(partnership.Name, visitor.IsSignedIn ? visitor.Name : null), ChatJson.Readable.SessionResponse)
            : Problems.Of(admission.Status, "Not admitted", admission.Why);
    }
}
