namespace Bot.Features.Agreements.Search.Text;

/// <summary>Cuts a text into sentences; points of abbreviations, numbers and initials end none.</summary>
internal static class SentenceCutter
{
    private const int ShortestSentence = 12;

    private static readonly HashSet<string> Abbreviations = new(
        ("art artt co comma cfr dott dottssa dr prof ing avv sig sigra ss sez lett par pag pagg p n nn nr num no vs es ecc etc eg ie al st mr mrs ms inc ltd corp jr sr fig cap vol ed "
        + "rev sec sect para spa srl snc dlgs lgs dl dpr d l lgs u s e g i c tel fax rif all approx dept univ gen feb mar apr jun jul aug sep sept oct nov dec gov sen rep").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> AbbreviationSpans = Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Appends where each sentence starts and ends, without the white space around it.</summary>
    public static void Cut(ReadOnlySpan<char> text, List<(int Start, int End)> sentences)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (Ends(text, i, start))
            {
                var end = PastClosing(text, i + 1);
                Add(text, start, end, sentences);
                start = end;
                i = end - 1;
            }
        }

        Add(text, start, text.Length, sentences);
    }

    private static void Add(ReadOnlySpan<char> text, int start, int end, List<(int Start, int End)> sentences)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (start < end)
        {
            sentences.Add((start, end));
        }
    }

    private static bool Ends(ReadOnlySpan<char> text, int at, int start)
    {
        var mark = text[at];
        if (mark == '\n')
        {
            return at + 1 < text.Length && text[at + 1] == '\n';
        }

        if (mark is not ('.' or '!' or '?' or ';') || at - start < ShortestSentence)
        {
            return false;
        }

        var next = PastClosing(text, at + 1);
        if (next < text.Length && !char.IsWhiteSpace(text[next]))
        {
            return false;
        }

        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        var opensAnew = next >= text.Length || !char.IsLower(text[next]);
        return mark == '.' ? opensAnew && !IsAbbreviation(text, at) : opensAnew || mark == ';';
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> text, int point)
    {
        var start = point;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        var isInitial = point - start == 1 && char.IsUpper(text[start]);
        return point > start && (isInitial || AbbreviationSpans.Contains(text[start..point]));
    }

    private static int PastClosing(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is '"' or '”' or '»' or '’' or '\'' or ')' or ']' or '*' or '_')
        {
            at++;
        }

        return at;
    }
}
