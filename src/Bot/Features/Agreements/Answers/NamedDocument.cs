using Bot.Features.Agreements.Documents;
using Bot.Features.Agreements.Search.Query;
using Bot.Features.Agreements.Search.Text;
using Bot.Language;

namespace Bot.Features.Agreements.Answers;

/// <summary>The one document among several that a question names by words of its title: "how long does the laguna agreement last?".</summary>
/// <param name="Document">The document.</param>
/// <param name="Question">The question without the name.</param>
internal sealed record NamedDocument(Document Document, string Question)
{
    // One word of a title, "agreement", names nothing.
    private const int LeastWords = 2;

    /// <summary>The document; null when none is named, or nothing is asked but its name.</summary>
    public static NamedDocument? Of(string question, int language, IReadOnlyList<Document> serving)
    {
        if (serving.Count < 2)
        {
            return null;
        }

        var words = Tokenizer.Words(question);
        var best = serving.Select(document => (Document: document, Run: LongestRun(words, TitleOf(document), language)))
            .OrderByDescending(entry => entry.Run.Named).Take(2).ToList();
        var (document, (start, end, named)) = best[0];
        string[] rest = [.. words.Where((_, place) => place < start || place >= end)];
        return named >= LeastWords && best[1].Run.Named < named && rest.Any(word => !StopWords.Contains(word, language))
            ? new NamedDocument(document, string.Join(' ', rest))
            : null;
    }

    /// <summary>True for the document itself and for what amends it.</summary>
    public bool Concerns(Document other) => other.Id == Document.Id || other.Amends == (Document.TranslationOf ?? Document.Id);

    private static HashSet<string> TitleOf(Document document)
    {
        var language = Vocabulary.LanguageOf(document.Language);
        return [.. Tokenizer.Words(document.Title).Where(word => !StopWords.Contains(word, language)).Select(word => Stems.Of(word, language))];
    }

    // From the first to the last of title words in a row, small words between them included.
    private static (int Start, int End, int Named) LongestRun(IReadOnlyList<string> words, HashSet<string> title, int language)
    {
        var best = (Start: 0, End: 0, Named: 0);
        for (var i = 0; i < words.Count; i++)
        {
            var (end, named) = (i, 0);
            for (var j = i; j < words.Count && (title.Contains(Stems.Of(words[j], language)) || (named > 0 && StopWords.Contains(words[j], language))); j++)
            {
                (end, named) = StopWords.Contains(words[j], language) ? (end, named) : (j + 1, named + 1);
            }

            best = named > best.Named ? (i, end, named) : best;
        }

        return best;
    }
}
