using Bot.Features.Agreements.Search.Text;

namespace Bot.Features.Agreements.Search.Index;

/// <summary>Tells texts written the way agreements and policies are from others.</summary>
internal static class ContractWords
{
    private const double LeastShare = 0.4;

    private static readonly string[][] Words =
    [
        [.. "accordo contratto convenzione comma obblighi contraente recesso clausola sottoscrizione riservate titolare".Split(' ')],
        [.. "agreement shall parties party pursuant herein thereof terms consent privacy policy disclose confidential".Split(' ')],
    ];

    /// <summary>True when so many passages hold such a word.</summary>
    public static bool Prevail(ForwardTexts texts, Vocabulary vocabulary)
    {
        var terms = Words.SelectMany((words, language) => words.Select(word => vocabulary.FindTerm(word, language))).Where(term => term >= 0).ToHashSet();
        var count = 0;
        for (var passage = 0; passage < texts.Count; passage++)
        {
            foreach (var word in texts.Words(passage))
            {
                if (terms.Contains(vocabulary.FindTerm(ForwardTexts.WordOf(word), texts.Language(passage))))
                {
                    count++;
                    break;
                }
            }
        }

        return count > LeastShare * texts.Count;
    }
}
