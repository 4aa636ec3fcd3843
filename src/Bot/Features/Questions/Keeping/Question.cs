using Bot.Messages;

namespace Bot.Features.Questions.Keeping;

/// <summary>A question for a person, because the documents do not answer it.</summary>
/// <param name="Number"><c>Q-2026-0001</c>; empty until it is stored.</param>
/// <param name="Text">What was asked.</param>
public sealed record Question(string Number, string Text)
{
    /// <summary>Number of the first question that says much the same; its own when there is none.</summary>
    public string Leader { get; init; } = Number;

    /// <summary>Person id of who asked; empty for a question that was only noted.</summary>
    public string Asker { get; init; } = "";

    /// <summary>Display name of who asked.</summary>
    public string AskerName { get; init; } = "";

    /// <summary>Where it was asked, and where the answer goes; null for a question that was only noted.</summary>
    public Conversation? Conversation { get; init; }

    /// <summary>Two-letter language of the asker.</summary>
    public string Language { get; init; } = "it";

    /// <summary>Id of its topic; empty for none.</summary>
    public string Topic { get; init; } = "";

    /// <summary>Where it stands.</summary>
    public QuestionState State { get; init; }

    /// <summary>Display name of who takes care of it; empty when nobody does yet.</summary>
    public string Owner { get; init; } = "";

    /// <summary>Person id of who takes care of it: names are not unique.</summary>
    public string OwnerId { get; init; } = "";

    /// <summary>How often the bot had no answer to it.</summary>
    public long Times { get; init; } = 1;

    /// <summary>The answer; empty until there is one.</summary>
    public string Answer { get; init; } = "";

    /// <summary>Display name of who answered.</summary>
    public string AnsweredBy { get; init; } = "";

    /// <summary>Person id of who answered.</summary>
    public string AnsweredById { get; init; } = "";

    /// <summary>Grows with every change.</summary>
    public long Version { get; init; } = 1;

    /// <summary>When it was asked.</summary>
    public DateTimeOffset Created { get; init; }

    /// <summary>When it last changed.</summary>
    public DateTimeOffset Changed { get; init; }
}
