using System.Text.RegularExpressions;
using Bot.Intents;

namespace Bot.Features.Agreements.Curated.Editing;

/// <summary>Finds the answer that a coordinator means: the one of a button, or the one whose question the words name.</summary>
internal static partial class NamedAnswer
{
    /// <summary>The answer; null when none is meant.</summary>
    public static CuratedAnswer? Find(Turn turn, string? id, IReadOnlyList<CuratedAnswer> all)
    {
        if (id is { Length: > 0 })
        {
            return all.FirstOrDefault(answer => answer.Id == id);
        }

        var named = Opening().Replace(turn.Text, "").Trim(' ', '"', '«', '»', '“', '”');
        return named.Length > 0 && named.Length < turn.Text.Length ? CuratedAnswers.Best(named, all)?.Answer : null;
    }

    [GeneratedRegex(@"^.*?\b(?:risposta|answer)\b(?:\s+pronta)?\s*(?:alla\s+domanda|a|to\s+the\s+question|to|for|per)?\s*[:,]?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();
}
