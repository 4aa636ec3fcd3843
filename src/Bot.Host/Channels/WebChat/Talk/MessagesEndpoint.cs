using Bot.Host.Channels.WebChat.Wire;
using Bot.Host.Web;
using Bot.Host.Web.Access;
using Bot.Messages;
using Microsoft.Net.Http.Headers;

namespace Bot.Host.Channels.WebChat.Talk;

/// <summary><c>POST /api/chat/messages</c>: a message in, its replies out.</summary>
internal sealed class MessagesEndpoint(WebGate gate, WebConversations people, MessageLimits limits, WebTurns turns)
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);

    /// <summary>Answers one request.</summary>
    public async Task<IResult> PostAsync(HttpContext http)
    {
        var admission = gate.Admit(http);
        if (admission.Visitor is not { } visitor)
        {
            return Problems.Of(admission.Status, "Not admitted", admission.Why);
        }

        if (!MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type) || !type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || (type.Charset.HasValue && !type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)))
        {
            return Problems.Of(StatusCodes.Status415UnsupportedMediaType, "Not JSON", "send the message as application/json in UTF-8");
        }

        return await RequestBody.ReadAsync(http.Request, http.RequestAborted) is not { } body
            ? Problems.Of(StatusCodes.Status413PayloadTooLarge, "Too long", $"a message may have {RequestBody.Limit} bytes: shorten it, or send it in parts")
            : ChatRequestReader.Read(body, out var errors) is not { } request
                ? Problems.Fields(errors)
                : WebConversations.As(visitor, request.PersonId, request.PersonName) is not { } person
                    ? Problems.Of(StatusCodes.Status403Forbidden, "Somebody else", "person.id: is not yours to choose; leave it out")
                    : await AnswerAsync(http, request, person);
    }

    private async Task<IResult> AnswerAsync(HttpContext http, ChatRequest request, Visitor visitor)
    {
        if (limits.Count(visitor) is { } wait)
        {
            return Problems.Later(http, StatusCodes.Status429TooManyRequests, "Too fast", "too many messages at once: wait a moment and send it again", wait);
        }

        var message = request.ToMessage(people.PersonOf(visitor, request), WebConversations.Of(visitor, request.Conversation));
        IReadOnlyList<Reply>? replies;
        try
        {
            replies = await turns.AnswerAsync(message, http.RequestAborted);
        }
        catch (System.Data.Common.DbException)
        {
            return Problems.Later(http, StatusCodes.Status503ServiceUnavailable, "Not kept", "the message could not be stored and nothing was done: send it again with the same id", Soon);
        }

        if (replies is null)
        {
            return Problems.Later(http, StatusCodes.Status409Conflict, "Still being answered", "this message arrived and its answer is on the way: ask again with the same id", Soon);
        }

        var response = new ChatResponse(replies);
        return WantsStream(http.Request)
            ? TypedResults.ServerSentEvents(ReplyStream.EventsAsync(response, http.RequestAborted))
            : TypedResults.Json(response, ChatJson.Readable.ChatResponse);
    }

    private static bool WantsStream(HttpRequest request) =>
        request.GetTypedHeaders().Accept.Any(accept => accept.MediaType.Equals("text/event-stream", StringComparison.OrdinalIgnoreCase));
}
