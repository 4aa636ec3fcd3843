using Bot.Features.Agreements.Documents.Reading;

namespace Bot.Features.Agreements.Documents.Structure;

/// <summary>Tells headings from text, also where the format does not mark them.</summary>
internal static class HeadingLevel
{
    // Levels the formats give are 1 to 9; what is recognised by its look nests inside, an annex excepted.
    private const int Annex = 2;
    private const int Article = 12;
    private const int Number = 13;
    private const int Look = 20;

    private const int Longest = 120;
    private const int LongestByLook = 100;

    /// <summary>The level of a heading, 1 outermost; null for text.</summary>
    public static int? Of(Block block, string text, Marker? marker, string next)
    {
        if (block.Kind == PassageKind.Heading)
        {
            return block.Level;
        }

        if (block.Kind == PassageKind.TableRow || !IsTitleLike(text))
        {
            return null;
        }

        return marker switch
        {
            { Style: MarkerStyle.Annex } => Annex,
            { Style: MarkerStyle.Article } when StartsLikeTitle(text, marker) => Article + marker.Number.Count(letter => letter is '.' or '('),
            { Style: MarkerStyle.Path or MarkerStyle.Number or MarkerStyle.Bare } when StartsLikeTitle(text, marker) && text.Length <= LongestByLook && Opens(marker, next) =>
                Number + marker.Number.Count(letter => letter == '.'),
            null when block.Kind == PassageKind.Paragraph && text.Length <= LongestByLook && IsCapitals(text) => Look,
            _ => null,
        };
    }

    /// <summary>True for a short line that does not end as a sentence does.</summary>
    public static bool IsTitleLike(string text) =>
        text.Length is > 0 and <= Longest && text[^1] is not ('.' or ';' or ',' or ':') && text.Any(char.IsLetter);

    private static bool StartsLikeTitle(string text, Marker marker) =>
        marker.Length >= text.Length || !char.IsLower(text[marker.Length]);

    // A short numbered line is a heading when what follows is inside it, and an item of a list when it goes on counting.
    private static bool Opens(Marker marker, string next) => Marker.Of(next) switch
    {
        null => next.Length > LongestByLook || marker.Style != MarkerStyle.Bare && next.Length > 60,
        { Style: MarkerStyle.Path } inner => inner.Number.StartsWith(marker.Number + ".", StringComparison.Ordinal),
        { Style: MarkerStyle.Number } inner => next.Length > Longest && inner.Number.StartsWith(marker.Number, StringComparison.Ordinal),
        _ => true,
    };

    private static bool IsCapitals(string text) => text.Count(char.IsLetter) >= 4 && !text.Any(char.IsLower);
}
