using System.Text;

namespace Bot.Features.Agreements.Documents.Reading;

/// <summary>Puts the text of a document together, cleaned, block after block.</summary>
internal sealed class BlockWriter
{
    /// <summary>More than a thousand pages: what is longer was not written by people for people.</summary>
    private const int Longest = 10_000_000;

    private readonly StringBuilder text = new();
    private readonly List<Block> blocks = [];

    /// <summary>Adds a block; nothing when it holds no words.</summary>
    /// <exception cref="DocumentRefusedException">The document became too long.</exception>
    public void Add(string words, PassageKind kind, int level = 0, int? page = null)
    {
        var clean = Clean(words);
        if (clean.Length == 0)
        {
            return;
        }

        if (text.Length + clean.Length > Longest)
        {
            throw new DocumentRefusedException($"holds more than {Longest / 1_000_000} million characters: split it");
        }

        if (text.Length > 0)
        {
            text.Append(blocks[^1].Kind == PassageKind.TableRow && kind == PassageKind.TableRow ? "\n" : "\n\n");
        }

        blocks.Add(new Block(text.Length, text.Length + clean.Length, kind, level) { Page = page });
        text.Append(clean);
    }

    /// <summary>What was written.</summary>
    public RawDocument Finish(string title) => new(text.Length > 0 ? text.Append('\n').ToString() : "", blocks) { Title = Clean(title) };

    /// <summary>One line: no soft hyphens, zero-width or control characters, ligatures as letters, single spaces.</summary>
    public static string Clean(string words)
    {
        var clean = new StringBuilder(words.Length);
        foreach (var letter in words)
        {
            if (letter is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF')
            {
                continue;
            }

            if (letter is >= '\uFB00' and <= '\uFB06')
            {
                clean.Append(letter.ToString().Normalize(NormalizationForm.FormKC));
            }
            else if (!char.IsWhiteSpace(letter) && !char.IsControl(letter))
            {
                clean.Append(letter);
            }
            else if (clean.Length > 0 && clean[^1] != ' ')
            {
                clean.Append(' ');
            }
        }

        return clean.ToString().TrimEnd();
    }
}
