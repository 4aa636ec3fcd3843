using System.Text.RegularExpressions;
using Bot.Language;

namespace Bot.Features.Agreements.LookUps.Context;

/// <summary>Tells a question that only makes sense after another ("e per quanto tempo?").</summary>
internal static partial class FollowUp
{
    private const int LongestFollowUp = 7;

    /// <summary>True for a short question that opens with "and", or is a question word alone.</summary>
    public static bool IsOne(string question)
    {
        var folded = TextNormalizer.Fold(question);
        return Tokenizer.Words(question).Count <= LongestFollowUp && (Opening().IsMatch(folded) || Bare().IsMatch(folded));
    }

    /// <summary>True when it names nothing of its own: only the question before says what is meant.</summary>
    public static bool IsBare(string question) => Bare().IsMatch(TextNormalizer.Fold(question));

    [GeneratedRegex(@"^(?:e|ed|ma|invece|oppure|and|but|or|what about|how about|then|so)\b")]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(?:(?:e|ed|ma|and|but|so)\s+)?(?:per quanto(?: tempo)?|fino a quando|da quando|quando|quanto|quanti|perche|dove|chi|come|come mai|da chi|how long|for how long|until when|since when|when|how much|how many|why|why not|where|who|how|by whom|says who)\W*$")]
    private static partial Regex Bare();
}
