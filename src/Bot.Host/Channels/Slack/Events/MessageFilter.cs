using System.Text.Json;

namespace Bot.Host.Channels.Slack.Events;

/// <summary>Tells what a person said to the bot from everything else that looks like a message (section 1.7 of the protocol notes).</summary>
public sealed class MessageFilter(SlackOptions options)
{
    private readonly HashSet<string> allowedBots = [.. options.AllowedBots];

    /// <summary>True when the bot shall answer.</summary>
    /// <param name="event">The inner event, <c>message</c> or <c>app_mention</c>.</param>
    /// <param name="botUser">Id of our own account; null when not known.</param>
    public bool IsForUs(JsonElement @event, string? botUser)
    {
        var user = @event.Text("user");
        if (user is null || user == botUser || user == "USLACKBOT")
        {
            return false;
        }

        if (@event.Text("bot_id") is { Length: > 0 } bot && !allowedBots.Contains(bot))
        {
            return false;
        }

        if (@event.IsTrue("hidden") || @event.Text("subtype") is not (null or "file_share" or "thread_broadcast"))
        {
            return false;
        }

        if (string.IsNullOrWhiteSpace(@event.Text("text")) && !@event.Items("files").Any())
        {
            return false;
        }

        // In channels a mention arrives as an event of its own; what does not mention us is not meant for us.
        return @event.Text("type") == "app_mention" || @event.Text("channel_type") == "im";
    }
}
