using Bot.Host.Web.Access;
using Bot.Host.Web.Settings;
using Microsoft.Extensions.Options;

namespace Bot.Host.Web;

/// <summary><c>GET /sign-in?token=…</c>: a link from Teams or Slack lets its person into the web pages.</summary>
internal sealed class SignInEndpoint(SignedLinks links, SessionCookie cookie, IOptions<WebChatOptions> options)
{
    /// <summary>Answers one request.</summary>
    public IResult Get(HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        if (links.Verify(http.Request.Query["token"].ToString(), LinkUse.Link) is not { } visitor)
        {
            return Problems.Of(StatusCodes.Status401Unauthorized, "This link does not open", "it is too old or not whole: ask the bot in Teams or Slack for a new one");
        }

        cookie.SignIn(http, visitor, options.Value.SessionLifetime);
        return TypedResults.LocalRedirect("/");
    }
}
