using System.Text.RegularExpressions;

namespace Bot.Features.Agreements.Documents.Structure;

/// <summary>Recognises the lines that say between whom an agreement is, before its first clause.</summary>
internal static partial class PartyClause
{
    /// <summary>True for a line that presents a party: its seat, who signs for it, or what it is called from then on.</summary>
    public static bool IsOne(string text) => Presentation().IsMatch(text);

    [GeneratedRegex(@"con\s+sede\s+(?:legale\s+)?in\b|sede\s+legale|in\s+persona\s+d|rappresentat[oa]\s+da|legale\s+rappresentante|codice\s+fiscale|partita\s+iva|p\.\s?iva|by\s+and\s+between|entered\s+into\s+(?:by|between)|registered\s+office|principal\s+place\s+of\s+business|having\s+its\s+(?:registered|principal|seat|place)|represented\s+by|(?:di\s+seguito|hereinafter|hereafter)\b.{0,60}[“""«]", RegexOptions.IgnoreCase)]
    private static partial Regex Presentation();
}
