using System.Text.RegularExpressions;
using Bot.Language;

namespace Bot.Features.Agreements.LookUps;

/// <summary>Tells a question that only makes sense after another ("e per quanto tempo?").</summary>
internal static partial class FollowUp
{
    private const int LongestFollowUp = 7;

    /// <summary>The question with what it leaves out, taken from the one before; the question itself when it stands alone.</summary>
    public static string Complete(string question, LastAnswer? last) =>
        last is { Question.Length: > 0 } && IsFollowUp(question) ? $"{question} {last.Question}" : question;

    private static bool IsFollowUp(string question)
    {
        var folded = TextNormalizer.Fold(question);
        return Tokenizer.Words(question).Count <= LongestFollowUp && (Opening().IsMatch(folded) || Bare().IsMatch(folded));
    }

    [GeneratedRegex(@"^(?:e|ed|ma|invece|oppure|and|but|or|what about|how about|then|so)\b")]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(?:per quanto(?: tempo)?|fino a quando|da quando|quando|quanto|quanti|perche|dove|chi|come|come mai|how long|for how long|until when|since when|when|how much|how many|why|where|who|how|by whom|says who)\W*$")]
    private static partial Regex Bare();
}
