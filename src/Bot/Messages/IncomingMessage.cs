namespace Bot.Messages;

/// <summary>What a person sent: words, a pressed button or a submitted form. There is one way in.</summary>
/// <param name="Id">Id of the delivery, unique within its channel; the same id again is the same message.</param>
/// <param name="Conversation">Where it was said, and where the reply goes.</param>
/// <param name="Person">Who said it.</param>
/// <param name="Text">The words, without mentions of the bot; empty for a button or form.</param>
public sealed record IncomingMessage(string Id, Conversation Conversation, Person Person, string Text)
{
    /// <summary>Name of the field in <see cref="Values"/> that holds a pressed button's value.</summary>
    public const string ValueField = "value";

    /// <summary>The button value of the message that a channel makes when somebody comes in: they joined the workspace, or installed the app.</summary>
    public const string ArrivalValue = "arrival";

    /// <summary>Unique over all channels: <c>channel:id</c>.</summary>
    public string Key => $"{Conversation.Channel}:{Id}";

    /// <summary>Where the sender can be told something alone later, though this was said among others or in passing; null when the channel does not know, or it is the same place.</summary>
    public Conversation? Alone { get; init; }

    /// <summary>Two-letter language asked for explicitly (a switch, a command option); null to detect it.</summary>
    public string? Language { get; init; }

    /// <summary>The intent a pressed button or a submitted form belongs to; null for plain words.</summary>
    public string? Action { get; init; }

    /// <summary>Values of a submitted form by field name, or a pressed button's value under <see cref="ValueField"/>.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = NoValues;

    private static readonly IReadOnlyDictionary<string, string> NoValues = new Dictionary<string, string>();
}
