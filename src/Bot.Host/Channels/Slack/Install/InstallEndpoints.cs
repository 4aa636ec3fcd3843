using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Bot.Host.Channels.Slack.Api;
using Bot.Storage;

namespace Bot.Host.Channels.Slack.Install;

/// <summary>Lets several workspaces install the app themselves (OAuth version 2, section 4.8 of the protocol notes).</summary>
public sealed class InstallEndpoints(SlackOptions options, SlackApi api, SlackWorkspaces workspaces, ChannelMemory memory, TimeProvider time)
{
    /// <summary>Where an administrator starts.</summary>
    public const string StartPath = "/slack/install";

    /// <summary>Where Slack sends them back.</summary>
    public const string ReturnPath = "/slack/oauth_redirect";

    private const string Cookie = "slack-app-oauth-state";

    private static readonly TimeSpan StateLasts = TimeSpan.FromMinutes(10);

    private string ReturnUrl => new Uri(options.PublicUrl!, ReturnPath).AbsoluteUri;

    /// <summary>Sends the browser to Slack with a state that is good once, for ten minutes, in this browser.</summary>
    public async Task StartAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var state = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        await memory.PutAsync(SlackAddress.ChannelName, "state:" + state, "open", StateLasts, context.RequestAborted);
        context.Response.Cookies.Append(Cookie, state, new CookieOptions { HttpOnly = true, Secure = true, SameSite = SameSiteMode.Lax, MaxAge = StateLasts, Path = "/slack" });
        var authorize = new Uri(options.ApiBaseUrl, "/oauth/v2/authorize");
        context.Response.Redirect(
            $"{authorize}?client_id={Uri.EscapeDataString(options.ClientId)}&scope={Uri.EscapeDataString(string.Join(',', Manifest.Scopes.For(options)))}"
            + $"&user_scope=&redirect_uri={Uri.EscapeDataString(ReturnUrl)}&state={state}");
    }

    /// <summary>Takes the browser back and keeps the installation.</summary>
    public async Task FinishAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var state = context.Request.Query["state"].ToString();
        var cookie = context.Request.Cookies[Cookie] ?? "";
        context.Response.Cookies.Delete(Cookie, new CookieOptions { Path = "/slack" });
        var isOurs = state.Length > 0 && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(state), Encoding.UTF8.GetBytes(cookie))
            && await memory.TakeAsync(SlackAddress.ChannelName, "state:" + state, context.RequestAborted) is not null;
        var code = context.Request.Query["code"].ToString();
        if (!isOurs || code.Length == 0)
        {
            await SayAsync(context, HttpStatusCode.BadRequest, "The installation was not finished: it was cancelled, took longer than ten minutes, or started in another browser. Start again at " + StartPath + ".");
            return;
        }

        await KeepAsync(context, code);
    }

    private async Task KeepAsync(HttpContext context, string code)
    {
        try
        {
            var answer = await api.CallAsync(OAuthCalls.Access(options, "").With("code", code).With("redirect_uri", ReturnUrl), context.RequestAborted);
            var workspace = OAuthCalls.Read(answer, time.GetUtcNow());
            if (workspace.Team.Length == 0 || workspace.Token.Length == 0)
            {
                await SayAsync(context, HttpStatusCode.BadGateway, "Slack's answer names no workspace. Start again at " + StartPath + ".");
                return;
            }

            await workspaces.KeepAsync(workspace, context.RequestAborted);
            await SayAsync(context, HttpStatusCode.OK, "Accordo is installed. Open Slack and write it a direct message.");
        }
        catch (SlackApiException exception)
        {
            await SayAsync(context, HttpStatusCode.BadGateway, $"Slack did not finish the installation ({exception.Error}). Start again at {StartPath}.");
        }
    }

    private static async Task SayAsync(HttpContext context, HttpStatusCode status, string text)
    {
        context.Response.StatusCode = (int)status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync(text, context.RequestAborted);
    }
}
