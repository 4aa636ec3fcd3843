using System.Text;

namespace Bot.Messages.Parts;

/// <summary>The small Markdown that replies speak; everything from outside is escaped before it enters one.</summary>
public static class Markdown
{
    private const string Special = "\\`*_{}[]()<>#+-.!|~&";

    /// <summary>Makes text from outside show as it stands, whatever markup it holds.</summary>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var character in text)
        {
            if (Special.Contains(character, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(character);
        }

        return escaped.ToString();
    }

    /// <summary>A quotation block of escaped text, line by line.</summary>
    public static string Quote(string text) => "> " + Escape(text).Replace("\n", "\n> ", StringComparison.Ordinal);

    /// <summary>Bold, escaped text.</summary>
    public static string Bold(string text) => $"**{Escape(text)}**";

    /// <summary>A link that says where it leads: nobody is led elsewhere than they read.</summary>
    public static string Link(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return $"[{Escape(address.AbsoluteUri)}]({address.AbsoluteUri.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)})";
    }

    /// <summary>The words alone, for where no markup is shown: marks of emphasis and the targets of links gone, escapes undone.</summary>
    public static string Plain(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        var plain = new StringBuilder(markdown.Length);
        for (var i = 0; i < markdown.Length; i++)
        {
            if (markdown[i] == '\\' && i + 1 < markdown.Length && Special.Contains(markdown[i + 1], StringComparison.Ordinal))
            {
                plain.Append(markdown[++i]);
            }
            else if (markdown[i] == '*' && i + 1 < markdown.Length && markdown[i + 1] == '*')
            {
                i++;
            }
            else if (markdown[i] == '[' && Target(markdown, i) is { End: > 0 } link)
            {
                plain.Append(Plain(markdown[(i + 1)..link.Start]));
                i = link.End;
            }
            else
            {
                plain.Append(markdown[i]);
            }
        }

        return plain.ToString();
    }

    // Where the words of a link end and where its target does; 0 when this is no link.
    private static (int Start, int End) Target(string markdown, int from)
    {
        var start = from + 1;
        while (start < markdown.Length && markdown[start] is not (']' or '\n'))
        {
            start += markdown[start] == '\\' ? 2 : 1;
        }

        return start + 1 < markdown.Length && markdown[start] == ']' && markdown[start + 1] == '(' ? (start, Math.Max(0, markdown.IndexOf(')', start))) : default;
    }
}
