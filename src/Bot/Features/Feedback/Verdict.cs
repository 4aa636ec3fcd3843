namespace Bot.Features.Feedback;

/// <summary>A pressed thumb, or a reason chosen after it, as a button's value.</summary>
/// <param name="Answer">What is judged.</param>
/// <param name="IsGood">Thumb up or down.</param>
/// <param name="Reason">Name of a ready reason; "other" to be asked for words; empty for none.</param>
public sealed record Verdict(AnswerKey Answer, bool IsGood, string Reason = "")
{
    /// <summary>The reason that is asked for in words.</summary>
    public const string Other = "other";

    /// <summary>As text: <c>up|reason|place|message</c>; the message comes last, its key may hold anything.</summary>
    public string Write() => string.Join('|', IsGood ? "up" : "down", Reason, Answer.Place, Answer.Message);

    /// <summary>Reads a button's value; null when it is none of ours.</summary>
    public static Verdict? Read(string? value) =>
        value?.Split('|', 4) is ["up" or "down", var reason, var place, { Length: > 0 } message] && int.TryParse(place, out var number)
            ? new Verdict(new AnswerKey(message, number), value[0] == 'u', reason)
            : null;
}
