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

    /// <summary>The words alone, for where no markup is shown: marks of emphasis gone, escapes undone.</summary>
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
            else
            {
                plain.Append(markdown[i]);
            }
        }

        return plain.ToString();
    }
}
