using Bot.Features.Agreements.Search.Query;

namespace Bot.Features.Agreements.Search.Ranking;

/// <summary>Whether a sentence holds the kind of thing a question wants to be told.</summary>
internal static class AnswerFit
{
    /// <summary>How well it fits, 0 to 1.</summary>
    /// <param name="kind">The kind of question.</param>
    /// <param name="fresh">Traits of the sentence's words that the question does not have.</param>
    /// <param name="names">How many capitalised words it has that the question does not have.</param>
    public static float Of(QuestionKind kind, WordTraits fresh, int names) => kind switch
    {
        QuestionKind.When => fresh.HasFlag(WordTraits.Year) || fresh.HasFlag(WordTraits.Calendar) ? 1 : fresh.HasFlag(WordTraits.Number) ? 0.5f : 0,
        QuestionKind.Until => fresh.HasFlag(WordTraits.TimeUnit | WordTraits.Number) || fresh.HasFlag(WordTraits.Year) ? 1 : fresh.HasFlag(WordTraits.Calendar) || fresh.HasFlag(WordTraits.TimeUnit) ? 0.6f : fresh.HasFlag(WordTraits.Number) ? 0.3f : 0,
        QuestionKind.HowLong => fresh.HasFlag(WordTraits.TimeUnit) ? fresh.HasFlag(WordTraits.Number) ? 1 : 0.6f : fresh.HasFlag(WordTraits.Number) ? 0.3f : 0,
        QuestionKind.HowMany => fresh.HasFlag(WordTraits.Number) ? 1 : 0,
        QuestionKind.HowMuch => fresh.HasFlag(WordTraits.Money | WordTraits.Number) ? 1 : fresh.HasFlag(WordTraits.Free) ? 0.8f : fresh.HasFlag(WordTraits.Number) ? 0.5f : fresh.HasFlag(WordTraits.Money) ? 0.3f : 0,
        QuestionKind.Who or QuestionKind.Where => Math.Min(names, 2) / 2f,
        QuestionKind.Why => fresh.HasFlag(WordTraits.Reason) ? 1 : 0,
        _ => 0.5f,
    };
}
