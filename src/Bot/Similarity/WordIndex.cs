using Bot.Language;
using Bot.Storage;
using Dapper;

namespace Bot.Similarity;

/// <summary>Finds short texts that say much the same by the pairs of words they share; what it reads does not grow with history.</summary>
public sealed class WordIndex(Session session)
{
    private const int MostWords = 16;

    private const int LeastLetters = 4;

    // The longest words say most. All pairs of so many: two texts alike by half share one nearly always, and common words alone fill no list.
    private const int MostPaired = 6;

    // Of so few words one alone can be half of what both texts say.
    private const int FewWords = 3;

    // So many newest texts of a pair are looked at; more would only be more of the same.
    private const int MostOfPair = 4;

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
        var pairs = Pairs(words);
        if (pairs.Count == 0)
        {
            return;
        }

        var values = Parameters(kind, pairs);
        values.AddDynamicParams(new { subject, created = created.ToUnixTimeMilliseconds(), words = string.Join(' ', words) });
        await session.WriteAsync("INSERT INTO word_texts (kind, subject, words) VALUES (@kind, @subject, @words)", values, cancellationToken);
        await session.WriteAsync(
            $"INSERT INTO word_pairs (kind, pair, created, subject) VALUES {string.Join(", ", pairs.Select((_, place) => $"(@kind, @pair{place}, @created, @subject)"))}", values, cancellationToken);
    }

    /// <summary>Forgets a subject.</summary>
    public async Task RemoveAsync(string kind, string subject, CancellationToken cancellationToken)
    {
        await session.WriteAsync("DELETE FROM word_pairs WHERE kind = @kind AND subject = @subject", new { kind, subject }, cancellationToken);
        await session.WriteAsync("DELETE FROM word_texts WHERE kind = @kind AND subject = @subject", new { kind, subject }, cancellationToken);
    }

    /// <summary>The subjects most like a text, best first.</summary>
    /// <param name="kind">Among which kind.</param>
    /// <param name="text">The text.</param>
    /// <param name="least">Least share of common words, 0 to 1.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<IReadOnlyList<string>> FindAsync(string kind, string text, double least, int most, CancellationToken cancellationToken)
    {
        var words = Words(text).ToHashSet(StringComparer.Ordinal);
        var pairs = Pairs([.. words]);
        if (pairs.Count == 0)
        {
            return [];
        }

        var found = await session.QueryAsync<Row>(FindSql(pairs.Count), Parameters(kind, pairs), cancellationToken);
        return [.. found
            .Select(row => (row.Subject, Likeness: Likeness(words, row.Words.Split(' '))))
            .Where(entry => entry.Likeness >= least)
            .OrderByDescending(entry => entry.Likeness).ThenByDescending(entry => entry.Subject, StringComparer.Ordinal)
            .Take(most).Select(entry => entry.Subject)];
    }

    // One statement for all pairs: a turn asks the database once, however many there are.
    private static string FindSql(int pairs)
    {
        var newest = Enumerable.Range(0, pairs).Select(place =>
            $"SELECT subject FROM (SELECT subject FROM word_pairs WHERE kind = @kind AND pair = @pair{place} ORDER BY created DESC LIMIT {MostOfPair}) AS newest{place}");
        return $"SELECT subject AS \"Subject\", words AS \"Words\" FROM word_texts WHERE kind = @kind AND subject IN ({string.Join(" UNION ALL ", newest)})";
    }

    private static DynamicParameters Parameters(string kind, IReadOnlyList<string> pairs)
    {
        var values = new DynamicParameters(new { kind });
        for (var place = 0; place < pairs.Count; place++)
        {
            values.Add($"pair{place}", pairs[place]);
        }

        return values;
    }

    private static double Likeness(HashSet<string> words, string[] others) => 2.0 * others.Count(words.Contains) / (words.Count + others.Length);

    private static IReadOnlyList<string> Words(string text) =>
        [.. Tokenizer.Words(text).Where(word => word.Length >= LeastLetters).Select(ItalianStemmer.Stem).Distinct(StringComparer.Ordinal).Take(MostWords)];

    // The same order in every text, so that the same two words are the same pair.
    private static IReadOnlyList<string> Pairs(IReadOnlyList<string> words)
    {
        var paired = words.OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal).Take(MostPaired).ToList();
        var pairs = paired.SelectMany((one, place) => paired.Skip(place + 1).Select(two => $"{one} {two}"));
        return words.Count <= FewWords ? [.. paired, .. pairs] : [.. pairs];
    }

    private sealed class Row
    {
        public string Subject { get; init; } = "";

        public string Words { get; init; } = "";
    }
}
