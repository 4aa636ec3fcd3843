using Bot.Content;
using Bot.Features.Agreements.Documents.Reading;
using Bot.Features.Agreements.Documents.Reading.Text;

namespace Bot.Features.Agreements.Curated;

/// <summary>Reads a Markdown file of curated answers: each <c>## question</c> (or several in a row) with its answer below.</summary>
internal static class CuratedPage
{
    /// <summary>The answers that can be used; the others are refused one by one.</summary>
    public static IReadOnlyList<CuratedAnswer> Read(string path, string file, ContentReport report)
    {
        try
        {
            var whole = TextDecoder.Decode(File.ReadAllBytes(path)).ReplaceLineEndings("\n");
            var (frontMatter, text) = FrontMatter.Cut(whole);
            var named = Path.GetExtension(Path.GetFileNameWithoutExtension(path)).TrimStart('.');
            var language = CuratedId.Language(frontMatter.Language.Length > 0 ? frontMatter.Language : named);
            var first = 1 + whole[..^text.Length].Count(letter => letter == '\n');
            return [.. Entries(text.Split('\n'), first).Select(entry => Make(language, entry, file, report)).OfType<CuratedAnswer>()];
        }
        catch (DocumentRefusedException refusal)
        {
            report.Refuse(file, refusal.Line, refusal.Message);
        }
        catch (FormatException exception)
        {
            report.Refuse(file, 1, $"{exception.Message} in the front matter (language: it), or name the file {Path.GetFileNameWithoutExtension(file)}.it.md");
        }

        return [];
    }

    private static CuratedAnswer? Make(string language, (List<string> Questions, string Answer, int Line) entry, string file, ContentReport report)
    {
        try
        {
            return entry.Answer.Length > 0
                ? CuratedId.Answer(language, entry.Questions, entry.Answer, $"{file}:{entry.Line}")
                : throw new FormatException("the question has no answer below it: write one");
        }
        catch (FormatException exception)
        {
            report.Refuse(file, entry.Line, exception.Message);
            return null;
        }
    }

    private static IEnumerable<(List<string> Questions, string Answer, int Line)> Entries(string[] lines, int first)
    {
        for (var i = Array.FindIndex(lines, IsQuestion); i >= 0 && i < lines.Length;)
        {
            var line = first + i;
            var questions = new List<string>();
            for (; i < lines.Length && (IsQuestion(lines[i]) || string.IsNullOrWhiteSpace(lines[i])); i++)
            {
                if (IsQuestion(lines[i]))
                {
                    questions.Add(lines[i][3..].Trim());
                }
            }

            var start = i;
            while (i < lines.Length && !IsQuestion(lines[i]))
            {
                i++;
            }

            yield return (questions, string.Join('\n', lines[start..i]).Trim(), line);
        }
    }

    private static bool IsQuestion(string line) => line.StartsWith("## ", StringComparison.Ordinal);
}
