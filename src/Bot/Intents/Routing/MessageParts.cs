using System.Text.RegularExpressions;
using Bot.Language;

namespace Bot.Intents.Routing;

/// <summary>Cuts a message with several questions into its parts: "chi è Mellia e quando scade l'accordo?"</summary>
internal static partial class MessageParts
{
    private const int MostParts = 4;

    // A part needs enough words to be a question of its own.
    private const int LeastWords = 3;

    /// <summary>The parts in order; the whole message when it asks one thing.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        var parts = new List<string>();
        foreach (var piece in Borders().Split(text).Where(piece => piece.Trim().Length > 0))
        {
            var words = Tokenizer.Words(piece);
            var isOwn = parts.Count == 0 || (words.Count >= LeastWords && (Questions.BeginsOne(words) || (EndsAsked(parts[^1]) && EndsAsked(piece))));
            if (isOwn)
            {
                parts.Add(piece.Trim());
            }
            else
            {
                parts[^1] = $"{parts[^1]} {piece.Trim()}";
            }
        }

        var isSeveral = parts.Count is > 1 and <= MostParts && parts.All(part => Tokenizer.Words(part).Count >= LeastWords) && parts.Index().All(part => Questions.LooksLikeOne(Bare(part.Item)) || (part.Index == 0 && Questions.HoldsOne(part.Item)));
        return isSeveral ? [.. parts.Select(Bare)] : [text];
    }

    private static bool EndsAsked(string piece) => piece.TrimEnd().EndsWith('?');

    private static string Bare(string part) => Link().Replace(part, "");

    // After a question mark, after a comma before a question word, or before "and" with a question word.
    [GeneratedRegex(@"(?<=\?)\s+|[,;]\s+(?=(?:chi|quando|quant[oaie]|dove|qual[ei]|who|when|where|which|how)\b)|[,;]?\s+(?=(?:e|ed|and|poi|then|inoltre)\s+(?:(?:a|di|da|in|con|per|to|of|with|for|from|at|poi|then|also|anche|inoltre)\s+)?(?:chi|che|cosa|cos'|come|quando|quant[oaie]|dove|perch[eé]'?|qual[ei]?|who|whom|what|when|where|why|which|how)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Borders();

    [GeneratedRegex(@"^(?:(?:e|ed|and|poi|then|inoltre|also|anche)[\s,:]+)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Link();
}
