using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Host.Channels.Teams.Rendering;

/// <summary>One source of a reply as a line: number, document, place, and its words where the reply does not already hold them.</summary>
internal static class SourceLine
{
    private const int MostOfQuote = 300;

    /// <summary>The lines in Markdown, one for each source.</summary>
    public static IEnumerable<string> All(Reply reply, SourceLinks links)
    {
        var said = Joined(TeamsMarkdown.Plain(reply.Text));
        return reply.Sources.Select((citation, index) => Make(said, citation, index + 1, links));
    }

    private static string Make(string said, Citation citation, int number, SourceLinks links)
    {
        var name = TeamsMarkdown.Escape(citation.Section.Length > 0 && citation.Section != citation.Title ? $"{citation.Title}, {citation.Section}" : citation.Title);
        var source = links.Of(citation.Url) is { } url ? $"[{name}]({url})" : name;
        var words = Joined(citation.Words);
        var quote = said.Contains(words, StringComparison.Ordinal)
            ? ""
            : $": {Locale.Quoted(citation.Language, TeamsMarkdown.Escape(TeamsMarkdown.Shorten(words, MostOfQuote)))}";
        var label = citation.Label.Length > 0 ? $" ({TeamsMarkdown.Escape(citation.Label)})" : "";
        return $"{CitationMarks.Mark(number)} {source}{label}{quote}";
    }

    private static string Joined(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
