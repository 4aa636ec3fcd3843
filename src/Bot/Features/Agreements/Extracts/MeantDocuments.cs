using Bot.Features.Agreements.Documents;
using Bot.Language;

namespace Bot.Features.Agreements.Extracts;

/// <summary>Which documents a wish such as "riassumi il comunicato" may mean.</summary>
internal static class MeantDocuments
{
    // The wish itself, and what any document may be called.
    private static readonly HashSet<string> Around = Stems(
        """
        riassumi riassumere riassumimi riassunto riassumerlo sintesi sintetizza sintetizzare sunto breve brevemente parole due fammi mi fai puoi potresti vorrei dammi dimmi per favore di del della dello dell
        il lo la l un una uno i gli le in che cosa c e scritto nel nella questo questa quel quella tutto intero principali punti testo documento documenti documentazione accordo contratto convenzione partnership
        summarise summarize summary sum up summed synopsis brief briefly nutshell tldr tl dr short please can could you give me us tell the a an of in what s is this that whole entire main key points text
        document documents paper agreement contract would i like overview gist apri aprire mostra mostrami leggi leggere mandami vedere completo completa intera open show read send full abstract panoramica estratto essenziale
        """);

    /// <summary>The documents whose title is named best; all of them where the words name none, no one where they name something else.</summary>
    public static IReadOnlyList<Document> Of(string text, IReadOnlyList<Document> serving)
    {
        var asked = Stems(text);
        var ranked = serving.Select(document => (Document: document, Score: Stems(document.Title).Count(stem => stem.Length > 2 && asked.Contains(stem)))).ToList();
        var best = ranked.Select(entry => entry.Score).DefaultIfEmpty(0).Max();
        return best == 0 && asked.Any(stem => !Around.Contains(stem)) ? [] : [.. ranked.Where(entry => entry.Score == best).Select(entry => entry.Document)];
    }

    private static HashSet<string> Stems(string text) => Tokenizer.Words(text).Select(ItalianStemmer.Stem).ToHashSet(StringComparer.Ordinal);
}
