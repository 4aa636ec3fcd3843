namespace Bot.Features.Agreements.Documents.Structure;

/// <summary>Knows in which clause the reading stands: "2." under "Art. 8" is 8.2, "(iv)" under it 8.2(iv).</summary>
internal sealed class ClauseCounter
{
    private readonly List<(MarkerStyle Style, string Number, bool IsRoman)> inner = [];
    private string article = "";
    private bool isArticleNamed;

    /// <summary>The clause the reading stands in; empty when there is none.</summary>
    public string Current => article + string.Concat(inner.Select((entry, i) => entry.Style switch
    {
        MarkerStyle.Number => article.Length + i == 0 ? entry.Number : "." + entry.Number,
        _ => $"({entry.Number})",
    }));

    /// <summary>Enters a heading: with a number its clauses count from there, without one the counting starts anew.</summary>
    public void EnterHeading(Marker? marker)
    {
        inner.Clear();
        article = marker is { Style: not (MarkerStyle.Annex or MarkerStyle.Letter or MarkerStyle.NumberInBrackets) } ? marker.Number : "";
        isArticleNamed = marker?.Style == MarkerStyle.Article;
    }

    /// <summary>True when a number is the one that counting comes to next: "5" after 4.1, "1" at the start.</summary>
    public bool Expects(Marker marker) =>
        int.TryParse(marker.Number, out var number)
        && number == 1 + (int.TryParse(Current.Split('.', '(')[0], out var last) ? last : 0);

    /// <summary>Enters a clause, or an item within one.</summary>
    public void Enter(Marker marker)
    {
        // Under "Art. 4" a 5. is 4.5; under a plain 4. it is the next clause.
        var isNext = marker.Style is MarkerStyle.Number or MarkerStyle.Bare && article.Length > 0 && !isArticleNamed && Expects(marker);
        if (marker.Style is MarkerStyle.Article or MarkerStyle.Path || isNext)
        {
            inner.Clear();
            article = marker.Number;
            isArticleNamed = marker.Style == MarkerStyle.Article;
        }
        else if (marker.Style != MarkerStyle.Annex)
        {
            EnterItem(marker.Style == MarkerStyle.Bare ? marker with { Style = MarkerStyle.Number } : marker);
        }
    }

    private void EnterItem(Marker marker)
    {
        var isRoman = marker.Style == MarkerStyle.Letter && IsRoman(marker.Number);
        var same = inner.FindIndex(entry => entry.Style == marker.Style && entry.IsRoman == isRoman);
        if (same >= 0)
        {
            inner.RemoveRange(same, inner.Count - same);
        }
        else if (marker.Style == MarkerStyle.Number)
        {
            inner.Clear();
        }

        inner.Add((marker.Style, marker.Number, isRoman));
    }

    // "i" after "h" is a letter, otherwise it opens (i), (ii), (iii); "v" and the like follow what was open.
    private bool IsRoman(string letters)
    {
        if (letters.Any(letter => !"ivxlc".Contains(letter, StringComparison.Ordinal)))
        {
            return false;
        }

        var alphabetic = inner.FindLast(entry => entry.Style == MarkerStyle.Letter && !entry.IsRoman).Number;
        return letters.Length > 1 || alphabetic is null or { Length: 0 }
            ? letters is not ("c" or "l") || inner.Exists(entry => entry.IsRoman)
            : alphabetic[0] + 1 != letters[0];
    }
}
