namespace Bot.Host.Channels.Slack.Rendering;

/// <summary>What stands in the <c>action_id</c> of the bot's buttons: enough to know what a press means.</summary>
internal static class ActionIds
{
    /// <summary>Opens the form kept under the button's value.</summary>
    public const string Open = "open";

    /// <summary>Shows the rest of the reply kept under the button's value.</summary>
    public const string More = "more";

    /// <summary>The one element of a form's input block.</summary>
    public const string Field = "field";

    private const string Press = "press";

    /// <summary>A button of a reply; the number keeps it unique within its block.</summary>
    public static string OfPress(int number, string action) => $"{Press}:{number}:{action}";

    /// <summary>The intent of a pressed button; null when it is none of a reply's.</summary>
    public static string? IntentOf(string actionId) =>
        actionId.Split(':', 3) is [Press, _, { Length: > 0 } action] ? action : null;
}
