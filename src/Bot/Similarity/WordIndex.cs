using Bot.Language;
using Bot.Storage;

namespace Bot.Similarity;

/// <summary>Finds short texts that say much the same, by the words they share; it reads a bounded part of the index, however long the history.</summary>
public sealed class WordIndex(Session session)
{
    // So many newest entries of a word are looked at: a rare word is read whole, of a common one the recent past.
    private const int MostOfWord = 100;

    private const int MostWords = 16;

    private const int LeastLetters = 4;

    /// <summary>Remembers a text, in place of what was remembered of its subject.</summary>
    /// <param name="kind">What kind of thing it is; kinds do not see each other.</param>
    /// <param name="subject">Its id.</param>
    /// <param name="text">Its words.</param>
    /// <param name="created">When it came to be.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task SetAsync(string kind, string subject, string text, DateTimeOffset created, CancellationToken cancellationToken)
    {
        await RemoveAsync(kind, subject, cancellationToken);
        var words = Words(text);
        foreach (var word in words)
        {
            await session.WriteAsync(
                "INSERT INTO word_index (kind, word, created, subject, total) VALUES (@kind, @word, @created, @subject, @total)",
                new { kind, word, created = created.ToUnixTimeMilliseconds(), subject, total = words.Count },
                cancellationToken);
        }
    }

    /// <summary>Forgets a subject.</summary>
    public Task RemoveAsync(string kind, string subject, CancellationToken cancellationToken) =>
        session.WriteAsync("DELETE FROM word_index WHERE kind = @kind AND subject = @subject", new { kind, subject }, cancellationToken);

    /// <summary>The subjects most like a text, best first.</summary>
    /// <param name="kind">Among which kind.</param>
    /// <param name="text">The text.</param>
    /// <param name="least">Least share of common words, 0 to 1.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<IReadOnlyList<string>> FindAsync(string kind, string text, double least, int most, CancellationToken cancellationToken)
    {
        var words = Words(text);
        var alike = new Dictionary<string, (int Shared, long Total)>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            var found = await session.QueryAsync<Row>(
                "SELECT subject AS \"Subject\", total AS \"Total\" FROM word_index WHERE kind = @kind AND word = @word ORDER BY created DESC LIMIT @most",
                new { kind, word, most = MostOfWord },
                cancellationToken);
            foreach (var row in found)
            {
                alike[row.Subject] = (alike.GetValueOrDefault(row.Subject).Shared + 1, row.Total);
            }
        }

        return [.. alike
            .Select(entry => (entry.Key, Likeness: 2.0 * entry.Value.Shared / (words.Count + entry.Value.Total)))
            .Where(entry => entry.Likeness >= least)
            .OrderByDescending(entry => entry.Likeness).ThenByDescending(entry => entry.Key, StringComparer.Ordinal)
            .Take(most).Select(entry => entry.Key)];
    }

    private static IReadOnlyList<string> Words(string text) =>
        [.. Tokenizer.Words(text).Where(word => word.Length >= LeastLetters).Select(ItalianStemmer.Stem).Distinct(StringComparer.Ordinal).Take(MostWords)];

    private sealed class Row
    {
        public string Subject { get; init; } = "";

        public long Total { get; init; }
    }
}
