using System.Text.RegularExpressions;

namespace Bot.Features.Agreements.Documents.Structure;

/// <summary>Finds the term that a passage defines.</summary>
internal static partial class DefinedTerm
{
    /// <summary>The term as written; empty when the text defines none.</summary>
    /// <param name="text">Plain text of the passage, after its number.</param>
    /// <param name="isAmongDefinitions">True under a heading such as "Definitions", where a colon is enough.</param>
    public static string Of(string text, bool isAmongDefinitions)
    {
        var match = Quoted().Match(text);
        if (!match.Success && isAmongDefinitions)
        {
            match = Listed().Match(text);
        }

        return match.Groups["term"].Value.Trim();
    }

    /// <summary>True for the heading above definitions.</summary>
    public static bool IsHeading(string title) => Heading().IsMatch(title);

    /// <summary>True for a short first line that names a kind of agreement.</summary>
    public static bool IsTitle(string text) => Agreement().IsMatch(text);

    /// <summary>The terms a text defines in passing: (the “Purpose”), (di seguito «Partner»).</summary>
    /// <param name="text">Plain text of the passage.</param>
    /// <param name="own">The term the whole passage defines, which does not count again.</param>
    public static IReadOnlyList<string> Inside(string text, string own) =>
        [.. InPassing().Matches(text).SelectMany(match => match.Groups["term"].Captures).Select(capture => capture.Value.Trim()).Where(term => term != own).Distinct(StringComparer.Ordinal)];

    [GeneratedRegex(@"^(?:(?:per|con|by|the\s+(?:term|expression)|il\s+termine|l['’]espressione|con\s+il\s+termine)\s+)?[“""«‘](?<term>[^”""»“«]{1,80}?)[”""»’][^.:;]{0,60}?(?:(?:shall\s+)?means?\b|shall\s+have\s+the\s+meaning|ha(?:s|ve)?\s+the\s+meaning|refers?\s+to|(?:is|are)\s+defined|(?:is|are)\s+the\b|signific\w+|indica\w*|si\s+intend\w+|si\s+deve\s+intendere|ha(?:nno)?\s+il\s+significato|designa\w*|(?:è|sono)\s+(?:il|lo|la|l['’]|i|gli|le)|:)", RegexOptions.IgnoreCase)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^(?<term>\p{L}[^:.;]{0,60}?)(?:\s*:\s|\s+(?:shall\s+mean|means|significa|indica|si\s+intende)\s)", RegexOptions.IgnoreCase)]
    private static partial Regex Listed();

    [GeneratedRegex(@"(?:[(,]\s*)(?:the|each|collectively|together|jointly|hereinafter|hereafter|herein|di\s+seguito|nel\s+seguito|d['’]ora\s+in\s+poi|in\s+seguito|congiuntamente|singolarmente)?[^()“""«]{0,50}[“""«](?<term>\p{Lu}[^”""»]{0,60})[”""»](?:\s*(?:or|o|e|and|ovvero|,)\s*(?:the\s+)?(?:\p{Ll}+\s+)?[“""«](?<term>\p{Lu}[^”""»]{0,60})[”""»])*\s*\)", RegexOptions.IgnoreCase)]
    private static partial Regex InPassing();

    [GeneratedRegex(@"\b(?:accordo|agreement|contratto|contract|convenzione|protocollo|memorandum|regolamento|rules|terms|statuto|charter)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Agreement();

    [GeneratedRegex(@"\b(?:definizion[ei]|definitions?|glossar\w+|interpretation)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Heading();
}
