using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Bot.Host.Channels.Teams.Authentication;

namespace Bot.Host.Channels.Teams.Inbound;

/// <summary><c>POST /api/messages</c>: who is it, is it whole, is it covered; then the door, then the status (protocol, section 1.6).</summary>
internal sealed class TeamsEndpoint(TeamsAuthenticator authenticator, ActivityGate gate, ActivityDoor door, ILogger<TeamsEndpoint> log)
{
    /// <summary>Answers one request.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        var admission = await authenticator.AuthenticateAsync(context);
        if (admission.Caller is not { } caller)
        {
            Refuse(context, admission.Status, admission.Reason, admission.RetryAfter);
            return;
        }

        if (!context.Request.HasJsonContentType())
        {
            Refuse(context, StatusCodes.Status415UnsupportedMediaType, "content-type");
            return;
        }

        if (await ActivityBody.ReadAsync(context.Request, context.RequestAborted) is not { } body)
        {
            Refuse(context, StatusCodes.Status413PayloadTooLarge, "size");
            return;
        }

        try
        {
            using var activity = Activity.Parse(body);
            if (gate.Refuse(activity, caller) is var (status, reason))
            {
                Refuse(context, status, reason);
                return;
            }

            Log.TeamsActivityReceived(log, LogText.Clean(activity.Type), LogText.Clean(activity.Id), Correlation(context));
            await WriteAsync(context, await door.EnterAsync(activity, caller, context.RequestAborted));
        }
        catch (JsonException)
        {
            Refuse(context, StatusCodes.Status400BadRequest, "json");
        }
        catch (DbException exception)
        {
            // What is not on disk was not received: the platform delivers it again.
            Log.TeamsInboxUnavailable(log, exception);
            Refuse(context, StatusCodes.Status503ServiceUnavailable, "storage", TimeSpan.FromSeconds(5));
        }
    }

    private static async Task WriteAsync(HttpContext context, ActivityAnswer answer)
    {
        context.Response.StatusCode = answer.Status;
        if (answer.Body is { } body)
        {
            context.Response.ContentType = "application/json; charset=utf-8";
            await context.Response.WriteAsync(body.ToJsonString(TeamsJson.Readable), context.RequestAborted);
        }
    }

    private static string Correlation(HttpContext context) => LogText.Clean(context.Request.Headers["MS-CV"].ToString());

    private void Refuse(HttpContext context, int status, string reason, TimeSpan? retryAfter = null)
    {
        // A flood is told once, where it begins: a line for each of its requests would be a flood of its own.
        if (status != StatusCodes.Status429TooManyRequests)
        {
            Log.TeamsActivityRefused(log, status, reason, Correlation(context));
        }

        context.Response.StatusCode = status;
        if (status == StatusCodes.Status401Unauthorized)
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
        }

        if (retryAfter is { } wait)
        {
            context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }
    }
}
