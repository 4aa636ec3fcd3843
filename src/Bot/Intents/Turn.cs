using Bot.Language;
using Bot.Messages;

namespace Bot.Intents;

/// <summary>One message on its way to a reply: what a handler may know and may change.</summary>
/// <param name="Message">What came in.</param>
/// <param name="Text">The words this handler shall answer: the message's own, or one part of it.</param>
/// <param name="Locale">The language to answer in.</param>
/// <param name="State">What the conversation remembers; changes are kept when the turn commits.</param>
/// <param name="Now">The instant of the turn.</param>
public sealed record Turn(IncomingMessage Message, string Text, Locale Locale, ConversationState State, DateTimeOffset Now)
{
    /// <summary>The question this message answers; null when it starts something new.</summary>
    public OpenQuestion? Answering { get; init; }

    /// <summary>The person's time zone.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>The day it is for the person.</summary>
    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Now, Zone).DateTime);

    /// <summary>Who asks.</summary>
    public Person Person => Message.Person;

    /// <summary>Values of a submitted form or pressed button by field name; empty for plain words.</summary>
    public IReadOnlyDictionary<string, string> Values => Message.Values;

    /// <summary>A pressed button's value; null when none was pressed.</summary>
    public string? Value => Message.Values.GetValueOrDefault(IncomingMessage.ValueField);
}
