using Bot.Messages;

namespace Bot.Host.Channels.Teams.Rendering;

/// <summary>The numbers in the text that point to the sources.</summary>
internal static class CitationMarks
{
    /// <summary>Most sources that Teams marks (protocol, section 4.4).</summary>
    public const int Most = 20;

    /// <summary>The text with the numbers of sources that it does not name yet.</summary>
    public static string Add(Reply reply, string text)
    {
        var missing = Enumerable.Range(1, reply.Sources.Count).Where(number => !text.Contains(Mark(number), StringComparison.Ordinal)).ToList();
        if (missing.Count == 0)
        {
            return text;
        }

        // Behind a quotation the marks would seem to be quoted too: they stand with the words that lead to it.
        var lines = text.TrimEnd().Split('\n');
        var quotation = lines.Length;
        while (quotation > 0 && lines[quotation - 1].StartsWith('>'))
        {
            quotation--;
        }

        var (lead, quoted) = (string.Join('\n', lines[..quotation]).TrimEnd(), string.Join('\n', lines[quotation..]));
        var marks = string.Join(' ', missing.Select(Mark));
        return quoted.Length == 0 ? $"{lead} {marks}" : lead.Length > 0 ? $"{lead} {marks}\n\n{quoted}" : $"{quoted}\n\n{marks}";
    }

    /// <summary>The mark of one source.</summary>
    public static string Mark(int number) => $"[{number}]";
}
