using System.Security.Cryptography;
using System.Text;
using Bot.Language;

namespace Bot.Features.Agreements.Curated;

/// <summary>Checks what an answer is made of, and names it: the same question in the same language is the same answer.</summary>
internal static class CuratedId
{
    /// <summary>An answer of a file.</summary>
    /// <exception cref="FormatException">A question has no words, or the answer is too long.</exception>
    public static CuratedAnswer Answer(string language, IReadOnlyList<string> questions, string answer, string place)
    {
        if (questions.Count == 0 || questions.Any(question => Tokenizer.Words(question).Count == 0))
        {
            throw new FormatException("the question has no words: write what people ask");
        }

        return answer.Length > 3000
            ? throw new FormatException($"the answer has {answer.Length} characters, more than the 3000 a reply takes: shorten it")
            : new CuratedAnswer(Of(language, questions[0]), language, questions, answer) { Place = place };
    }

    /// <summary>A language code of ours.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static string Language(string code) =>
        code is "it" or "en" ? code : throw new FormatException($"language is '{code}': write it or en");

    /// <summary>The id of an answer.</summary>
    public static string Of(string language, string question) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes($"{language} {string.Join(' ', Tokenizer.Words(question))}")))[..12];
}
