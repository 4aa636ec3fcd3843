namespace Bot.Messages.Parts;

/// <summary>Something to press. It comes back as an <see cref="IncomingMessage"/> with this action and value.</summary>
/// <param name="Title">What it says.</param>
/// <param name="Action">Name of the intent whose handler gets it.</param>
/// <param name="Value">What that handler gets as the value; plain words to say again for <c>say</c>.</param>
public sealed record Button(string Title, string Action, string Value = "")
{
    /// <summary>The action that says <see cref="Value"/> as if the person had typed it.</summary>
    public const string Say = "say";

    /// <summary>A button that says its own words (or others) on the person's behalf.</summary>
    public static Button ToSay(string title, string? words = null) => new(title, Say, words ?? title);
}
