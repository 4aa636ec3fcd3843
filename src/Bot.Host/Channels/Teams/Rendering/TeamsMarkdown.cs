using System.Buffers;
using System.Text;

namespace Bot.Host.Channels.Teams.Rendering;

/// <summary>Turns the bot's small Markdown into what Teams reads (protocol, sections 3.3 and 4.1), and plain text into either.</summary>
internal static class TeamsMarkdown
{
    // What would begin a mark in the middle of a line; the rest of the escapes are for other readers.
    private const string Marks = "\\`*_[]~";
    private const string LineStarts = "#-+>";

    // Everything that may need a look; what stands between such characters is copied as it is.
    private static readonly SearchValues<char> Special = SearchValues.Create(Marks + LineStarts + "<&.)");

    /// <summary>Markdown for a message or a text block: escapes that Teams would show are taken out, HTML is made harmless.</summary>
    public static string Convert(string text)
    {
        var converted = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length && char.IsAsciiLetterOrDigit(text[i + 1]) is false && text[i + 1] is not ('\n' or ' '))
            {
                i++;
                AppendPlain(converted, text[i]);
            }
            else if (text[i] is '<' or '&')
            {
                AppendPlain(converted, text[i]);
            }
            else
            {
                converted.Append(text[i]);
            }
        }

        return converted.ToString();
    }

    /// <summary>Plain text as Markdown that shows it as it stands.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var next = text.AsSpan(i).IndexOfAny(Special);
            escaped.Append(text, i, next < 0 ? text.Length - i : next);
            if (next < 0)
            {
                break;
            }

            i += next;
            AppendPlain(escaped, text[i]);
        }

        return escaped.ToString();
    }

    /// <summary>The words alone, for notifications and previews.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length && !char.IsAsciiLetterOrDigit(text[i + 1]))
            {
                plain.Append(text[++i]);
            }
            else if (text[i] == '*' && i + 1 < text.Length && text[i + 1] == '*')
            {
                i++;
            }
            else if (text[i] != '>' || (i > 0 && text[i - 1] != '\n'))
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString().Trim();
    }

    /// <summary>At most so many characters, cut at a word with an ellipsis.</summary>
    public static string Shorten(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = most - 1;
        var blank = text.LastIndexOf(' ', end);
        end = blank > most / 2 ? blank : char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
        return text[..end].TrimEnd() + "…";
    }

    private static void AppendPlain(StringBuilder text, char character)
    {
        switch (character)
        {
            case '<':
                text.Append("&lt;");
                break;
            case '>' when !IsLineStart(text):
                text.Append("&gt;");
                break;
            case '&':
                text.Append("&amp;");
                break;
            default:
                if (Marks.Contains(character, StringComparison.Ordinal) || (LineStarts.Contains(character, StringComparison.Ordinal) && IsLineStart(text)) || IsListNumber(text, character))
                {
                    text.Append('\\');
                }

                text.Append(character);
                break;
        }
    }

    private static bool IsLineStart(StringBuilder text)
    {
        var i = text.Length - 1;
        while (i >= 0 && text[i] == ' ')
        {
            i--;
        }

        return i < 0 || text[i] == '\n';
    }

    // "7. Confidentiality" at the start of a line is a clause, not item 7 of a list that Teams would number anew.
    private static bool IsListNumber(StringBuilder text, char character)
    {
        if (character is not ('.' or ')'))
        {
            return false;
        }

        var i = text.Length - 1;
        while (i >= 0 && char.IsAsciiDigit(text[i]))
        {
            i--;
        }

        return i < text.Length - 1 && (i < 0 || text[i] is '\n' or ' ' && IsBlankBefore(text, i));
    }

    private static bool IsBlankBefore(StringBuilder text, int i)
    {
        while (i >= 0 && text[i] == ' ')
        {
            i--;
        }

        return i < 0 || text[i] == '\n';
    }
}
