using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Intents;

/// <summary>A question the bot waits on: the next message is its answer unless it plainly is something else.</summary>
/// <param name="Intent">Whose handler gets the answer, as <see cref="Turn.Answering"/>; the router closes the question first.</param>
/// <param name="Field">Which question of that handler.</param>
/// <param name="AskedAt">When it was asked; old questions lapse.</param>
public sealed record OpenQuestion(string Intent, string Field, DateTimeOffset AskedAt)
{
    /// <summary>What was answered so far, by field name.</summary>
    public IReadOnlyDictionary<string, string> Answers { get; init; } = new Dictionary<string, string>();

    /// <summary>Answers that were taken back by going back, by field name: "ok" keeps them.</summary>
    public IReadOnlyDictionary<string, string> TakenBack { get; init; } = new Dictionary<string, string>();

    /// <summary>What kind of answer is awaited: tells an answer from something else.</summary>
    public FieldKind Kind { get; init; } = FieldKind.Text;

    /// <summary>Folded names of choices that no button shows: an answer too.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>True when the handler itself wants to hear "cancel" and "back"; otherwise the router closes the question.</summary>
    public bool HearsCancel { get; init; }

    /// <summary>True when the answer may itself be a question, so that one does not interrupt.</summary>
    public bool TakesQuestions { get; init; }

    /// <summary>The question as it was asked, to ask it again after an interruption; kept by the router.</summary>
    public Reply? Asked { get; init; }

    /// <summary>What the question began with about the answer before it; not said again when the question is.</summary>
    public string Note { get; init; } = "";

    /// <summary>The question that waits until this one is answered; kept by the router.</summary>
    public OpenQuestion? Paused { get; init; }
}
