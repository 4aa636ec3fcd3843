using System.Text.Json;

namespace Bot.Floor;

/// <summary>The least a Teams echo does: parse an activity, post the reply, answer.</summary>
internal sealed class TeamsFloor(Outgoing outgoing)
{
    /// <summary>Echoes without asking who calls.</summary>
    public Task EchoAsync(HttpContext context) => EchoAsync(context, null, null);

    /// <summary>Echoes for callers whose token is bound to the activity's address, after a durable transaction where there is a store.</summary>
    public async Task EchoAsync(HttpContext context, Func<HttpRequest, ValueTask<string?>>? check, StoreFloor? store)
    {
        var bound = check is null ? null : await check(context.Request);
        if (check is not null && bound is null)
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        var activity = await JsonSerializer.DeserializeAsync(context.Request.BodyReader, FloorJson.Default.Activity, context.RequestAborted);
        if (activity?.Type != "message" || (check is not null && bound != activity.ServiceUrl))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        if (store is not null)
        {
            await store.TurnAsync(activity.Id!, activity.Conversation!.Id!);
        }

        var reply = new Activity
        {
            Type = "message",
            From = activity.Recipient,
            Recipient = activity.From,
            Conversation = activity.Conversation,
            ReplyToId = activity.Id,
            Text = "Echo: " + activity.Text,
            TextFormat = "plain",
            Locale = activity.Locale,
            InputHint = "acceptingInput",
            ServiceUrl = activity.ServiceUrl,
            ChannelId = activity.ChannelId,
        };
        var url = new Uri($"{activity.ServiceUrl}v3/conversations/{Uri.EscapeDataString(activity.Conversation!.Id!)}/activities/{Uri.EscapeDataString(activity.Id!)}");
        await outgoing.ToTeamsAsync(url, JsonSerializer.SerializeToUtf8Bytes(reply, FloorJson.Default.Activity), context.RequestAborted);
    }
}
